import type { MetricGroup } from '../roi/case/metrics.js';

const groups = {
  contacts: 'Contacts',
  team: 'Team',
  speed: 'Speed and quality',
  hiring: 'Hiring and learning',
  customers: 'Customers and sales',
  satisfaction: 'Satisfaction',
  totals: 'Totals',
} as const satisfies Record<MetricGroup, string>;

export type PromptKind =
  | 'share'
  | 'money'
  | 'cost'
  | 'months'
  | 'month'
  | 'seconds'
  | 'number'
  | 'factor'
  | 'delay'
  | 'firstMonth'
  | 'lastMonth'
  | 'successes'
  | 'answers';

/** Whole sentences: of a field that takes anything, one that has a lowest value, and one that has a highest as well. */
type Prompt = Readonly<Record<'title' | 'any' | 'atLeast' | 'between', string>>;

/** What a cell takes, shown while it is selected: titles of at most 32 characters, texts of at most 255. */
const prompts = {
  share: {
    title: 'Percentage',
    any: 'A percentage, such as 25 %; it may be negative.',
    atLeast: 'A percentage of {from} or more, such as 25 %.',
    between: 'A percentage from {from} to {to}, such as 25 %.',
  },
  money: {
    title: 'Amount',
    any: 'An amount in {currency}; it may be negative.',
    atLeast: 'An amount in {currency} of {from} or more.',
    between: 'An amount in {currency} from {from} to {to}.',
  },
  cost: {
    title: 'Cost',
    any: 'What it costs, in {currency}, without a minus sign; a negative amount is money that comes back.',
    atLeast: 'What it costs, in {currency}, without a minus sign; 0 if it costs nothing.',
    between: 'What it costs, in {currency}, from {from} to {to}, without a minus sign.',
  },
  months: {
    title: 'Months',
    any: 'A whole number of months; it may be negative.',
    atLeast: 'A whole number of months, {from} or more.',
    between: 'A whole number of months from {from} to {to}.',
  },
  month: {
    title: 'Month',
    any: 'The number of a month: 1 is the first, 0 is before it.',
    atLeast: 'The number of a month, {from} or more: 1 is the first, 0 is before it.',
    between: 'The number of a month from {from} to {to}: 1 is the first, 0 is before it.',
  },
  firstMonth: {
    title: 'First month',
    any: 'The number of the first month in which it costs this; not after the last one.',
    atLeast: 'The number of the first month in which it costs this, {from} or more; not after the last one.',
    between:
      'The number of the first month in which it costs this, from {from} to {to}; not after the last one.',
  },
  lastMonth: {
    title: 'Last month',
    any: 'The number of the last month in which it costs this; not before the first one.',
    atLeast: 'The number of the last month in which it costs this, {from} or more; not before the first one.',
    between:
      'The number of the last month in which it costs this, from {from} to {to}; not before the first one.',
  },
  successes: {
    title: 'Answers that are yes',
    any: 'How many of the answers are yes: a whole number, at most as many as there are answers.',
    atLeast:
      'How many of the answers are yes: a whole number of {from} or more, at most as many as there are answers.',
    between:
      'How many of the answers are yes: a whole number of {from} or more, at most as many as there are answers.',
  },
  answers: {
    title: 'Answers',
    any: 'How many answers there are: a whole number, at least as many as are yes.',
    atLeast: 'How many answers there are: a whole number of {from} or more, at least as many as are yes.',
    between: 'How many answers there are: a whole number from {from} to {to}, at least as many as are yes.',
  },
  seconds: {
    title: 'Seconds',
    any: 'A time in seconds: 7 minutes are 420. It may be negative.',
    atLeast: 'A time in seconds, {from} or more: 7 minutes are 420.',
    between: 'A time in seconds from {from} to {to}: 7 minutes are 420.',
  },
  number: {
    title: 'Number',
    any: 'A number; it may be negative.',
    atLeast: 'A number of {from} or more.',
    between: 'A number from {from} to {to}.',
  },
  factor: {
    title: 'Factor',
    any: 'What everything is multiplied by in this scenario: 1 as entered, 0.8 for a fifth less.',
    atLeast:
      'What everything is multiplied by in this scenario, {from} or more: 1 as entered, 0.8 for a fifth less.',
    between:
      'What everything is multiplied by in this scenario, from {from} to {to}: 1 as entered, 0.8 for a fifth less.',
  },
  delay: {
    title: 'Delay',
    any: 'By how many whole months every benefit begins later in this scenario; negative if earlier.',
    atLeast: 'By how many whole months every benefit begins later in this scenario: {from} or more.',
    between:
      'By how many whole months every benefit begins later in this scenario, from {from} to {to}; negative if earlier.',
  },
} as const satisfies Record<PromptKind, Prompt>;

/** The sheet Inputs. */
export const inputsEn = {
  title: 'Inputs',
  heads: {
    figure: 'Figure',
    baseline: 'Baseline',
    after: 'After',
    change: 'Change',
    basis: 'Basis',
    source: 'Source',
    owner: 'Owner',
    confidence: 'Confidence',
    note: 'Note',
    usedBy: 'Used by',
  },
  usedByTip: 'Where this figure is used',
  basis: { measured: 'measured', target: 'target' },
  confidence: { low: 'low', medium: 'medium', high: 'high' },
  prompts,
  choicePrompt: { title: 'Choice', text: 'One of the list: {choices}.' },
  refused: { title: 'Not possible here', text: 'Please enter: {what}' },
  project: {
    title: 'Project',
    name: 'Title',
    prompt: 'The title of the case, as it stands on every sheet; at most 300 characters.',
    organisation: 'Organisation',
    goal: 'Goal it serves',
    decision: 'Decision',
    decisions: { start: 'start', keep: 'keep', extend: 'extend' },
    preparedBy: 'Prepared by',
    preparedFor: 'Prepared for',
    date: 'Date',
  },
  terms: {
    title: 'Terms',
    horizon: 'Horizon',
    fixed: 'Fixed when built; build again to change.',
    firstMonth: 'First month',
    currency: 'Currency',
    inScope: 'In scope',
    outOfScope: 'Out of scope',
  },
  scenarios: {
    title: 'Scenarios',
    conservative: 'Conservative',
    expected: 'Expected',
    optimistic: 'Optimistic',
    active: 'Chosen',
    benefits: 'Factor on benefits',
    costs: 'Factor on costs',
    delay: 'Delay of benefits',
  },
  metrics: {
    title: 'Figures of the service, before and after',
    none: 'No figures are entered yet.',
    groups,
  },
  samples: {
    n: 'Sample: answers',
    successes: 'Sample: of which yes',
    mean: 'Sample: mean',
    sd: 'Sample: standard deviation',
    promoters: 'Sample: promoters',
    passives: 'Sample: passives',
    detractors: 'Sample: detractors',
  },
  benefits: { title: 'Benefit lines', none: 'No benefits are entered yet.', off: 'Counts nothing: {reason}' },
  costs: { title: 'Cost lines', none: 'No costs are entered yet.' },
  /** Inputs of a line, by the last word of their path. */
  parts: {
    amount: 'Amount',
    hours: 'Hours',
    rate: 'Rate per hour',
    month: 'In month (0 is before the first)',
    from: 'From month',
    to: 'To month',
    growth: 'Growth',
    risk: 'Risk',
    attribution: 'Share due to the solution',
    realisation: 'Share of the time that is cashed',
    startMonths: 'Months without effect',
    rampMonths: 'Months from there to full effect',
    class: 'Asked to count as',
    year: 'Amount of year {year}',
  },
  softFactors: { title: 'Factors no money is put on' },
  estimates: {
    title: 'How far figures may be off',
    step: 'How far a figure without low and high moves',
    note: 'Blue: the table of drivers on Scenarios follows it. Grey: used once, when the workbook was built (static rows, simulation); build again to change it.',
    low: 'Low',
    likely: 'Likely',
    high: 'High',
  },
  risks: { title: 'Risks', probability: 'Probability', impact: 'Impact' },
  benchmarks: { title: 'Benchmarks, as stated in their sources, not verified', low: 'From', high: 'To' },
  hypotheses: { title: 'Samples of the hypotheses' },
  agents: { title: 'Samples of the agents' },
  byMonth: {
    title: 'Inputs by month',
    benefits: 'Benefits entered month by month',
    costs: 'Costs entered month by month',
    amounts: 'Amounts by month',
    see: 'Where these amounts are entered',
  },
  choices: { title: 'What the lists offer' },
} as const;
