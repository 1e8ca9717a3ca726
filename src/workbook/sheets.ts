import type { Context } from './context.js';
import type { Draft } from './draft.js';
import { cashFlow } from './sheets/cashFlow.js';
import { costs } from './sheets/costs.js';
import { evidence } from './sheets/evidence.js';
import { hardRoi } from './sheets/hardRoi.js';
import { initiatives } from './sheets/initiatives.js';
import { inputsByMonth } from './sheets/inputsByMonth.js';
import { inputs } from './sheets/inputs.js';
import { kpis } from './sheets/kpis.js';
import { method } from './sheets/method.js';
import { review } from './sheets/review.js';
import { reviewLog } from './sheets/reviewLog.js';
import { risks } from './sheets/risks.js';
import { scenarioFlows } from './sheets/scenarioFlows.js';
import { scenarios } from './sheets/scenarios.js';
import { softRoi } from './sheets/softRoi.js';
import { summary } from './sheets/summary.js';

/** Describes one sheet, or leaves it out where the case has nothing for it. */
export type SheetMaker = (context: Context, draft: Draft) => void;

/** Every sheet, in the order of the tabs. */
export const SHEETS: readonly SheetMaker[] = [
  summary,
  inputs,
  inputsByMonth,
  hardRoi,
  softRoi,
  costs,
  cashFlow,
  scenarios,
  kpis,
  evidence,
  initiatives,
  risks,
  scenarioFlows,
  review,
  reviewLog,
  method,
];
