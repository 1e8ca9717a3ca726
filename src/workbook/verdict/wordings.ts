import { e, text } from '../../formula/build.js';
import type { Arg } from '../../formula/build.js';
import type { Cell, Expr } from '../../formula/expr.js';
import type { Project } from '../../roi/case/types.js';
import { sentenceKey, type SentenceKey } from '../words.js';

/** As a fact, and as what follows if the targets are reached. */
export type Wording = readonly [fact: SentenceKey, planned: SentenceKey];

/** Sentences that name the decision, whole for each. */
export const DECIDED: Readonly<
  Record<'pays' | 'expected' | 'oneScenario', Readonly<Record<Project['decision'], Wording>>>
> = {
  pays: {
    start: ['verdictPaysStart', 'verdictPaysStartPlanned'],
    keep: ['verdictPaysKeep', 'verdictPaysKeepPlanned'],
    extend: ['verdictPaysExtend', 'verdictPaysExtendPlanned'],
  },
  expected: {
    start: ['verdictExpectedStart', 'verdictExpectedStartPlanned'],
    keep: ['verdictExpectedKeep', 'verdictExpectedKeepPlanned'],
    extend: ['verdictExpectedExtend', 'verdictExpectedExtendPlanned'],
  },
  oneScenario: {
    start: ['verdictOneScenarioStart', 'verdictOneScenarioStartPlanned'],
    keep: ['verdictOneScenarioKeep', 'verdictOneScenarioKeepPlanned'],
    extend: ['verdictOneScenarioExtend', 'verdictOneScenarioExtendPlanned'],
  },
};

/** The wording that fits: `isPlanned` is 1 where targets carry the result. */
export const planned = (
  [fact, ifReached]: Wording,
  values: Readonly<Record<string, Arg>>,
  isPlanned: Cell<'number'>,
): Expr => e.if(e['='](isPlanned, 1), text(sentenceKey(ifReached), values), text(sentenceKey(fact), values));
