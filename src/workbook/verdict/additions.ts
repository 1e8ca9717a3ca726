import { e, text } from '../../formula/build.js';
import type { Cell } from '../../formula/expr.js';
import type { Model } from '../../roi/model/model.js';
import { sentenceKey } from '../words.js';
import { firstOf, type VerdictCase } from './cases.js';
import type { VerdictFigures } from './figures.js';

export type AdditionId = 'noSetUp' | 'dips' | 'sunk';

/** What a sentence about results may be followed by; the first that holds, for two lines are all there is room for. */
export function additionsOf(
  { active, checks, sinceStart }: Model,
  figures: VerdictFigures,
  dips: Cell<'number'>,
): readonly VerdictCase<AdditionId>[] {
  const noSetUp = checks.find(({ id }) => id === 'noInitialCost')!.failed;
  const { received, spent } = sinceStart;
  return firstOf([
    {
      id: 'noSetUp',
      condition: e.and(e['='](noSetUp, 1), e['='](active.stages.initial, 0)),
      said: text(sentenceKey('verdictNoSetUp')),
    },
    {
      id: 'dips',
      condition: e.and(e['='](dips, 1), e['>'](figures.again, 0)),
      said: text(sentenceKey('verdictDips'), {
        month: e.fixed(figures.month, 0),
        again: e.fixed(figures.again, 0),
      }),
    },
    {
      id: 'sunk',
      condition: e.or(e['<>'](spent, 0), e['<>'](received.total, 0)),
      said: text(sentenceKey('verdictSunk'), { npv: figures.npv, roi: figures.roiSinceStart }),
    },
  ]);
}
