import type { PresetWords } from '../roi/presets/words.js';
import { presetPracticeEn } from './presetPractice.en.js';

/** The words inside the example cases: names of lines, soft factors, risks. */
export const presetsEn: PresetWords = {
  ...presetPracticeEn,
  titles: {
    'knowledge-management': 'Knowledge base and help centre',
    omnichannel: 'Omnichannel contact centre',
    'service-quality': 'Quality of service',
    'support-kpis': 'Support KPIs',
    blank: '',
  },
  goals: {
    'knowledge-management': 'Answer more customers well with the team we have',
    omnichannel: 'Keep customers by serving them on the channel they choose',
    'service-quality': 'Grow with the customers we already have',
    'support-kpis': 'Keep long-term customers through fast and right answers',
    blank: '',
  },
  inScope: {
    'knowledge-management':
      'Contacts to the service team, its hiring and training, the tools the platform replaces',
    omnichannel:
      'All spend from planning to operation, all direct and indirect revenue of the service centre',
    'service-quality': 'Five investments in service, each with its own costs and effects',
    'support-kpis': 'Support before and after the purchase',
    blank: '',
  },
  sources: {
    knowledge: 'How to calculate the ROI of knowledge management in customer service (Baklib)',
    omnichannel: 'How to judge the return of an omnichannel service centre (FreeIPCC)',
    quality: 'How to measure the ROI of service quality (after Mathew Patterson, Help Scout)',
    strategies: '11 strategies to measure your customer service ROI (Masooma Memon, Databox, 2021)',
    kpis: 'The best customer service KPIs to follow (Ben Bitvinskas, Atlasmic, 2021)',
    example: 'Example figure',
  },
  owners: {
    service: 'Head of customer service',
    hr: 'Human resources',
    it: 'IT',
    sales: 'Sales',
    product: 'Product',
    management: 'Management board',
  },
  accounts: {
    staff: 'Staff cost',
    telephony: 'Telephony',
    licences: 'Software licences',
    recruiting: 'Recruiting and training',
    revenue: 'Revenue',
    engineering: 'Engineering cost',
  },
  benefits: {
    retiredSearch: { name: 'Old search tool and wiki switched off', note: 'Licences and hosting that end' },
    escalations: {
      name: 'Fewer escalations to specialists',
      note: 'Questions that the first line now answers with the knowledge base',
    },
    callsPerDay: {
      name: 'More calls per employee and day',
      note: '15 % more calls a day, 500,000 more saved a year: the source names no inputs, and handling time counts the same hours. Keep it off beside handling time.',
    },
    bugsFound: {
      name: 'Bugs found early through support',
      note: 'Hours that engineers no longer spend on late repairs',
    },
  },
  costs: {
    platformFee: 'Platform maintenance',
    newAgent: 'New team member',
    customDevelopment: 'Custom development',
    bugFixing: 'Product work from support feedback',
    chatChannel: 'Set up live chat',
    chatRunning: 'Live chat licence',
  },
  soft: {
    satisfaction: {
      name: 'Satisfaction and loyalty',
      scale: 'stars, 1 to 5',
      evidence: 'Questionnaires and online reviews',
    },
    morale: { name: 'Team morale', scale: 'eNPS, −100 to 100', evidence: 'Half-yearly team survey' },
    knowledge: {
      name: 'Knowledge kept in the team',
      scale: 'score, 1 to 5',
      evidence: 'Share of questions that new hires answer without help',
    },
    brand: { name: 'Brand and reputation', scale: '', evidence: '' },
    wordOfMouth: { name: 'Word of mouth', scale: '', evidence: '' },
    innovation: {
      name: 'Innovation and flexibility',
      scale: '',
      evidence: 'How fast the system can follow new channels and technology',
    },
    trust: {
      name: 'Trust in our answers',
      scale: 'complaints about wrong information a month',
      evidence: 'Complaint log',
    },
    relationship: {
      name: 'Customers reach their goals',
      scale: '',
      evidence: 'Account reviews; what they are willing to pay for',
    },
  },
  risks: {
    integration: {
      name: 'Technical integration is harder than planned',
      mitigation: 'Connect one channel at a time; test synchronisation before each start',
    },
    training: {
      name: 'Training takes more time and money',
      mitigation: 'Train trainers first; keep short lessons in the knowledge base',
    },
    security: {
      name: 'Information security: more sensitive data in one place',
      mitigation: 'Access by role, encryption, yearly audit; legal review before the start',
    },
    adoption: {
      name: 'Agents and customers use it less than expected',
      mitigation: 'Name owners for content; review searches without a result every week',
    },
  },
  initiatives: {
    hiring: 'Hiring',
    tools: 'Tools',
    training: 'Training',
    productImprovement: 'Product improvement',
    newChannel: 'New support channel',
  },
  agent: 'Agent {n}',
  reviewAfterMonths: 'Review after {n} months',
};
