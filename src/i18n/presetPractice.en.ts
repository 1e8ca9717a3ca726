import type { PresetWords } from '../roi/presets/words.js';

type Practice = Pick<
  PresetWords,
  'hypotheses' | 'surveys' | 'procedures' | 'benchmarks' | 'asStatedIn' | 'kpiSets'
>;

/** What the sources advise to test, ask, do and compare with; part of the words of the example cases. */
export const presetPracticeEn: Practice = {
  hypotheses: {
    earlyContact: {
      behaviour: 'Customers who contact support in their first month stay longer',
      measure: 'Share still active after six months',
      lever: 'Invite new customers to a first talk',
      a: 'Contacted support in the first month',
      b: 'Did not contact support',
    },
    fastReply: {
      behaviour: 'A first reply within two hours lifts satisfaction above 94 %',
      measure: 'Share satisfied (4 or 5 of 5)',
      lever: 'Answer new questions before open ones',
      a: 'First reply within two hours',
      b: 'First reply later',
    },
    supportAndNps: {
      behaviour: 'Customers who deal with support recommend us more (1.2 points in the source)',
      measure: 'Net promoter score',
      lever: 'Ask after each contact what else is needed',
      a: 'In contact with support',
      b: 'Not in contact with support',
    },
    buyMore: {
      behaviour: 'Customers buy more when they are in contact with support',
      measure: 'Share who buy within 30 days',
      lever: 'Explain the next better plan when it solves the problem',
      a: 'In contact with support',
      b: 'Not in contact with support',
    },
    shareExperience: {
      behaviour: 'Customers share good experiences with friends more often',
      measure: 'Referrals per promoter and year',
      lever: 'Make recommending easy after a solved problem',
      a: 'Problem solved at the first contact',
      b: 'Problem solved later',
    },
    subscribe: {
      behaviour: 'More customers pay a monthly subscription',
      measure: 'Share with a subscription after three months',
      lever: 'Help with the first set-up',
      a: 'Helped with the set-up',
      b: 'Set up alone',
    },
  },
  surveys: {
    afterContact: {
      name: 'Satisfaction after each contact',
      channel: 'In the chat or by e-mail',
      questions: 'How satisfied are you (1 to 5)? What could we have done better?',
    },
    halfYear: {
      name: 'Customer survey every six months',
      channel: 'E-mail, newsletter, community',
      questions: 'How likely are you to recommend us (0 to 10)? Why?',
    },
    yearly: {
      name: 'Yearly customer survey',
      channel: 'E-mail',
      questions: 'How satisfied are you with our service? What should we improve?',
    },
    checkIn: {
      name: 'Quarterly check-in by the account manager',
      channel: 'Call or visit',
      questions: 'Do you reach your goals with us? What hinders you?',
    },
    calls: {
      name: 'Several customer calls a week',
      channel: 'Call',
      questions:
        'How does the product work for you? What should we improve? Which problems do you face every day?',
    },
  },
  procedures: {
    baselineFirst: 'Measure waiting and resolution time before the rollout',
    measureAgain: 'Measure again once the team is ramped up',
    keepKnowledge: 'Add what was missing to the knowledge base after the contact',
    periodicReview: 'Review at fixed dates whether targets are met, and adjust',
    listen: 'Pass what customers wish for on to the product team',
    innovate: 'Look at new technology once a year: what would it change for customers?',
    chooseBehaviour: 'Decide which customer behaviour to influence',
    chooseMetric: 'Decide what service can change and how it is measured',
    chooseHypothesis: 'Decide which hypothesis about the return to test',
    acknowledge: 'Tell customers that their question has arrived and is being worked on',
    sayWhen: 'Say when they can expect an answer',
    pointToKnowledge: 'Point to the knowledge base where no person is needed',
    rightAnswer: 'A right answer before a quick one: no canned replies that do not fit',
    confirmResolved: 'Confirm that the question has been resolved to the customer’s satisfaction',
    writeProcedures: 'Keep written procedures: the same standard everywhere, with room for the case at hand',
    noLongWaits: 'Keep a rule against long waits without an answer',
    chatOff: 'Switch live chat off when it is too busy to answer at once',
    autoReply: 'Send automatic replies that tell customers they are heard',
    scripts: 'Give agents scripts, a glossary, manuals and a knowledge base',
    coaching: 'Train agents to communicate and to get to the bottom of a problem',
    rewardBest: 'Reward the best; show the others where they can improve',
  },
  benchmarks: {
    serviceAsExpense: '40 % say their company sees service as an expense, not as growth (HubSpot)',
    marketSize: 'Worldwide market for customer experience management in 2022: more than 11 billion USD',
    waitMinute: 'Nearly 60 % of consumers do not wait longer than one minute (Velaro)',
    waitNotAtAll: 'More than 32 % of consumers are not willing to wait at all (Velaro)',
    onboardingWell: '12 % of employees strongly agree that their employer brings new people in well (Gallup)',
    newHiresLeave: 'About one third of new hires look for another job within six months',
    engagedTeams: 'Highly engaged teams are 23 % more profitable (Gallup)',
    disengagement: 'Low engagement costs companies up to 550 billion USD a year',
    replyTwoHours: 'With a first reply within two hours, satisfaction rose above 94 %',
    npsGap: 'Customers who dealt with support: NPS 1.2 points higher',
    replyHour: '80 % of customers expect a reply within one hour',
    replyQuarterHour: '30 % of customers expect a reply within 15 minutes',
    replyMinute: 'A live person within 60 seconds; reached on average in less than 30 (one company)',
    replyDay: 'Reply within one day; partners within 24 business hours (two companies)',
    acquisitionFive: 'Winning a new customer costs 5 times as much as keeping one',
    keepFive: 'Keeping 5 % of the high-value customers meets 30 % of the quarter’s target (one expert)',
    tenure: 'Customers stay more than 5 years without a contract; contracts usually run 3 (one company)',
    partnersStay: 'Customers stay more than 4 years where others change every year or two (one company)',
    churnByIndustry: 'Average churn by industry (a chart of ProfitWell’s): enter the figure and its source',
    leavingReason: 'Main reason for leaving: customers think that you do not care (claim without a number)',
    responseChart: 'Average response time (a chart of the source): enter the figure and its source',
    agentChart:
      'Average efficiency of support agents (a chart of the source): enter the figure and its source',
    supportCost: 'Support costs stay below 10 % of revenue; said to be the average of the industry',
  },
  asStatedIn: 'As stated in: {source}. Not verified',
  kpiSets: {
    knowledge: {
      name: 'Knowledge management: for customers, for the team',
      note: 'Each acts on the return only through a benefit line',
    },
    quality: { name: 'Quality of service: what to measure and change', note: '' },
    A: {
      name: 'Set A: loyalty, referrals, low churn',
      note: 'From StartingPoint: response within target, inquiries, churn',
    },
    B: { name: 'Set B: satisfaction, resolution, recommendation', note: 'From Bobbie' },
    C: {
      name: 'Set C: interactions and what follows from them',
      note: 'How many, how received, during the purchase or not, bought in the end or not',
    },
    D: { name: 'Set D: the six to follow', note: 'Results of individual agents stand on the sheet Evidence' },
  },
};
