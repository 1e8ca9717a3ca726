/** The sentences at the top of the Summary; each stands as a whole, so that a language may turn it around. */
export const verdictSentencesEn = {
  verdictNothing: 'No result yet: enter one benefit and one cost.',
  verdictCheckFails: 'Do not share yet: {check}.',
  verdictNoCost:
    'Benefits of {benefits} over {months} months are entered, but no cost: ROI cannot be judged.',
  verdictAllSpent:
    'Benefits of {benefits} over {months} months cost nothing more: everything is already spent.',
  verdictNotProven:
    'Not proven yet: the improvements may be chance. {lines} of {all} lines need more answers (about {answers}).',
  verdictNotMeasured:
    'Not proven yet: {lines} of {all} lines rest on targets or have no sample. Measure before and after.',

  verdictPaysStart:
    'Starting it pays for itself: every 1 {currency} spent brings back {back} {currency} in hard benefits{paidBack}.',
  verdictPaysKeep:
    'Keeping it pays for itself: every 1 {currency} spent brings back {back} {currency} in hard benefits{paidBack}.',
  verdictPaysExtend:
    'Extending it pays for itself: every 1 {currency} spent brings back {back} {currency} in hard benefits{paidBack}.',
  verdictPaysStartPlanned:
    'If the targets are reached, starting it pays for itself: every 1 {currency} spent brings back {back} {currency} in hard benefits{paidBack}.',
  verdictPaysKeepPlanned:
    'If the targets are reached, keeping it pays for itself: every 1 {currency} spent brings back {back} {currency} in hard benefits{paidBack}.',
  verdictPaysExtendPlanned:
    'If the targets are reached, extending it pays for itself: every 1 {currency} spent brings back {back} {currency} in hard benefits{paidBack}.',
  verdictPaidBack: ', paid back in month {month}',
  verdictNeverBelow: ', from the first month on',

  verdictExpectedStart:
    'Starting it pays for itself as expected ({roi} hard ROI), but not in the conservative scenario (NPV {npv}).',
  verdictExpectedKeep:
    'Keeping it pays for itself as expected ({roi} hard ROI), but not in the conservative scenario (NPV {npv}).',
  verdictExpectedExtend:
    'Extending it pays for itself as expected ({roi} hard ROI), but not in the conservative scenario (NPV {npv}).',
  verdictExpectedStartPlanned:
    'If the targets are reached, starting it pays for itself as expected ({roi} hard ROI), but not in the conservative scenario (NPV {npv}).',
  verdictExpectedKeepPlanned:
    'If the targets are reached, keeping it pays for itself as expected ({roi} hard ROI), but not in the conservative scenario (NPV {npv}).',
  verdictExpectedExtendPlanned:
    'If the targets are reached, extending it pays for itself as expected ({roi} hard ROI), but not in the conservative scenario (NPV {npv}).',

  verdictOneScenarioStart:
    'Scenario “{scenario}”: starting it pays for itself ({roi} hard ROI), but not in every scenario (lowest NPV {npv}).',
  verdictOneScenarioKeep:
    'Scenario “{scenario}”: keeping it pays for itself ({roi} hard ROI), but not in every scenario (lowest NPV {npv}).',
  verdictOneScenarioExtend:
    'Scenario “{scenario}”: extending it pays for itself ({roi} hard ROI), but not in every scenario (lowest NPV {npv}).',
  verdictOneScenarioStartPlanned:
    'Scenario “{scenario}”: if the targets are reached, starting it pays for itself ({roi} hard ROI), but not in every scenario (lowest NPV {npv}).',
  verdictOneScenarioKeepPlanned:
    'Scenario “{scenario}”: if the targets are reached, keeping it pays for itself ({roi} hard ROI), but not in every scenario (lowest NPV {npv}).',
  verdictOneScenarioExtendPlanned:
    'Scenario “{scenario}”: if the targets are reached, extending it pays for itself ({roi} hard ROI), but not in every scenario (lowest NPV {npv}).',

  verdictTooLate: 'Hard benefits exceed costs, but too late for a {rate} discount rate: NPV {npv}.',
  verdictTooLatePlanned:
    'If the targets are reached, hard benefits exceed costs, but too late for a {rate} discount rate: NPV {npv}.',
  verdictWithSoft:
    'Hard benefits alone do not cover the cost ({roi}). With soft benefits they do: {roiTotal}; that part is judgement, not cash.',
  verdictWithSoftPlanned:
    'Even if the targets are reached, hard benefits alone do not cover the cost ({roi}). With soft benefits they do: {roiTotal}; that part is judgement, not cash.',
  verdictEven: 'Hard benefits just cover the cost: nothing is left over {months} months.',
  verdictEvenPlanned:
    'If the targets are reached, hard benefits just cover the cost: nothing is left over {months} months.',
  verdictNotYet:
    'It does not pay back within {months} months: {gap} is still open. At the last month’s rate it would in month {later}.',
  verdictNotYetPlanned:
    'Even if the targets are reached, it does not pay back within {months} months: {gap} is still open. At the last month’s rate it would in month {later}.',
  verdictImpossible: 'On these figures it costs more than it returns, at any adoption.',
  verdictImpossiblePlanned:
    'Even if the targets are reached, it costs more than it returns, at any adoption.',
  verdictNegative:
    'On these figures it costs more than it returns: {net} over {months} months. Breaking even needs {needed} of the planned benefits.',
  verdictNegativePlanned:
    'Even if the targets are reached, it costs more than it returns: {net} over {months} months. Breaking even needs {needed} of the planned benefits.',

  verdictNoSetUp: ' No set-up cost is entered; most finance teams will ask.',
  verdictDips: ' After paying back in month {month} it falls below zero again in month {again}.',
  verdictSunk: ' Looking forward only: NPV {npv}; since the start: ROI {roi}.',

  verdictLabel: 'Verdict',
  verdictHoldsLabel: 'Holds (1)',
  verdictSentenceLabel: 'Sentence',
  verdictFigureLabel: 'Figure in the sentences',
  verdictLineLabel: 'What the verdict rests on',
  verdictFallLabel: 'Falls below zero after payback (1)',
} as const;

/** The block on Method that shows where the verdict comes from. */
export const verdictEn = {
  lines: {
    title: 'What the verdict rests on',
    line: 'Line',
    hard: 'Counts as hard (1)',
    soft: 'Counts as soft (1)',
    proven: 'Hard and proven (1)',
    asked: 'Asked to be hard (1)',
    open: 'Asked, but not admitted (1)',
    waits: 'Of which not significant or too few answers (1)',
    answers: 'Answers needed in each group',
    benefits: 'Hard benefits',
    all: 'All lines',
    none: 'No line counts yet.',
    largest: 'Largest of the hard benefits',
    largestLine: 'The line it belongs to',
  },
  figures: {
    title: 'Figures in the sentences',
    arithmetic: 'Arithmetic checks that fail',
    check: 'First arithmetic check that fails',
    isPlanned: 'Rests on targets or on something unproven, and the policy admits it (1)',
    spent: 'Costs ahead and already spent',
    roi: 'Hard ROI',
    roiTotal: 'ROI, hard + soft',
    back: 'Comes back per 1 spent',
    paidBack: 'Paid back',
    npv: 'Hard NPV',
    npvConservative: 'Hard NPV, conservative scenario',
    lowest: 'Lowest hard NPV of the three scenarios',
    npvLowest: 'Lowest hard NPV, as a text',
    rate: 'Discount rate',
    benefits: 'All benefits',
    net: 'Hard net benefit',
    needed: 'Planned benefits needed',
    lastNet: 'Hard benefit of the last month less its recurring costs',
    gap: 'Still open at the end',
    later: 'Month in which it would be paid back',
    month: 'Month of payback, or the last one',
    again: 'Month in which it falls below zero again',
    roiSinceStart: 'Hard ROI since the start',
  },
  cases: {
    title: 'Verdict: the first sentence that holds',
    case: 'Case',
    holds: 'Holds (1)',
    sentence: 'Sentence',
    nothing: 'Nothing entered',
    checkFails: 'An arithmetic check fails',
    noCost: 'No cost at all',
    allSpent: 'No cost ahead, all of it already spent',
    notProven: 'No line counts as hard, because changes are not significant',
    notMeasured: 'No line counts as hard, because nothing is measured',
    pays: 'Hard NPV above 0 in all scenarios',
    expected: 'Hard NPV above 0 as expected, but not in the conservative scenario',
    oneScenario: 'Hard NPV above 0 in the chosen scenario, but not in another',
    tooLate: 'Hard benefits exceed costs, but the NPV is not above 0',
    withSoft: 'NPV above 0 only with soft benefits',
    even: 'Hard benefits equal costs',
    notYet: 'No payback within the horizon, but the last month is positive',
    impossible: 'No hard benefits that more of could help',
    negative: 'All other cases',
    more: 'Added to a sentence about results: the first that holds',
    noSetUp: 'No set-up cost is entered',
    dips: 'Falls below zero again after payback',
    sunk: 'Money spent or received before month 1',
  },
} as const;
