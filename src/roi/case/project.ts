import * as v from 'valibot';
import {
  currency,
  date,
  id,
  line,
  list,
  month,
  note,
  number,
  perhaps,
  shape,
  share,
  whole,
} from './values.js';

export const HORIZONS = [12, 24, 36, 48, 60] as const;
export const LONGEST_HORIZON = 60;
export const PRESET_IDS = [
  'knowledge-management',
  'omnichannel',
  'service-quality',
  'support-kpis',
  'blank',
] as const;
export const LANGUAGES = ['en', 'zh-CN', 'hu', 'pl'] as const;
export const CHANNELS = [
  'email',
  'phone',
  'chat',
  'whatsapp',
  'tickets',
  'social',
  'selfService',
  'inPerson',
] as const;

export const project = shape({
  /** Printed on every page. */
  title: line,
  organisation: line,
  preparedBy: line,
  preparedFor: line,
  date: perhaps(date),
  /** The organisational goal this serves; lines without a goal of their own take it. */
  goal: line,
  decision: v.picklist(['start', 'keep', 'extend']),
  renewalDate: perhaps(date),
  preset: v.picklist(PRESET_IDS),
  businessModel: v.picklist(['subscription', 'orders']),
  channels: list(v.picklist(CHANNELS), CHANNELS.length),
  ownChannels: list(line, 20),
  serviceHours: line,
});

export const terms = shape({
  currency,
  /** Of the workbook and of the text in the case; the pane may speak another one. */
  language: v.picklist(LANGUAGES),
  /** m = 1; month 0 is before it. */
  firstMonth: month,
  /** 1 = January; display only. */
  fiscalYearStart: whole(1, 12),
  horizonMonths: v.picklist(HORIZONS),
  /** Effective, per year. */
  discountRate: number(0, 10),
  discounting: v.picklist(['monthly', 'annual']),
  /** Two-sided; a change is proven at p below it. */
  significanceLevel: number(0.0001, 0.5),
  hardPolicy: v.picklist(['proven', 'planned']),
  inScope: note,
  outOfScope: note,
  /** A check warns above this share of revenue; 10 % is source 004's. */
  supportCostLimit: share,
});

/** Both ends belong to it; each may still be open. */
const period = shape({ from: perhaps(date), to: perhaps(date) });

export const periods = shape({
  baseline: period,
  after: period,
  /** Weeks from the first day of `after` that do not count. */
  rampUpWeeks: whole(0, 104),
  /** The day the baseline was frozen; null while it can be changed. */
  baselineFrozen: perhaps(date),
  /** Why a frozen baseline was opened again. */
  unfrozen: list(shape({ date, reason: note }), 50),
});

const scenario = shape({
  /** × on benefits and on costs. */
  benefitFactor: number(0, 10),
  costFactor: number(0, 10),
  /** Whole months every benefit starts later; negative is earlier. Costs do not move. */
  delayMonths: whole(-LONGEST_HORIZON, LONGEST_HORIZON),
});

export const SCENARIOS = ['conservative', 'expected', 'optimistic'] as const;

export const scenarios = shape({
  active: v.picklist(SCENARIOS),
  conservative: scenario,
  expected: scenario,
  optimistic: scenario,
});

export const simulation = shape({ trials: whole(100, 1_000_000), seed: whole(0, 4_294_967_295) });

export const initiative = shape({
  id,
  name: line,
  type: v.picklist(['hiring', 'tools', 'training', 'productImprovement', 'newChannel', 'other']),
  owner: line,
  note,
});
