import { e, text } from '../formula/build.js';
import { cell, input, inputText, sentence } from '../formula/cells.js';
import type { Cell } from '../formula/expr.js';
import type { SoftFactor } from '../roi/case/types.js';
import type { Model } from '../roi/model/model.js';
import { sumOf } from '../roi/model/parts.js';
import { sentenceKey } from './words.js';

/** Cells of the workbook that belong to no single sheet; each is placed once. */
export interface WorkbookCells {
  readonly title: Cell<'text'>;
  /** How many checks there are, and how many of them fail. */
  readonly checksAll: Cell<'number'>;
  readonly checksFailed: Cell<'number'>;
  /** The checks light as a sentence. */
  readonly checksLight: Cell<'text'>;
  /** Factors no money is put on, by their id: what is entered of each, and the change. */
  readonly softFactors: ReadonlyMap<string, SoftFactorCells>;
}

export interface SoftFactorCells {
  readonly before?: Cell<'number'>;
  readonly after?: Cell<'number'>;
  readonly change?: Cell<'number'>;
}

/** No scale has more; without rounding 4.4 − 4.1 is shown as 0.3000000000000007. */
const DECIMALS = 4;

function softFactorCells({ id, baseline, after }: SoftFactor): SoftFactorCells {
  const label = sentenceKey('softFactorLabel');
  const entered = (part: 'baseline' | 'after') =>
    input(`softFactors.${id}.${part}`, label, `Soft_${id}_${part === 'after' ? 'After' : 'Baseline'}`);
  const before = baseline === null ? undefined : entered('baseline');
  const later = after === null ? undefined : entered('after');
  return {
    ...(before && { before }),
    ...(later && { after: later }),
    ...(before &&
      later && { change: cell(`softFactors.${id}.change`, label, e.round(e['-'](later, before), DECIMALS)) }),
  };
}

export function workbookCellsOf({ checks, theCase }: Model): WorkbookCells {
  const checksFailed = cell(
    'workbook.checksFailed',
    sentenceKey('checksFailedLabel'),
    sumOf(checks.map(({ failed }) => failed)),
    'Checks_Failed',
  );
  const checksAll = cell('workbook.checksAll', sentenceKey('checksAllLabel'), checks.length);
  const all = e.fixed(checksAll, 0);
  const passed = text(sentenceKey('checksPassed'), { all });
  const failed = e.if(
    e['='](checksFailed, 1),
    text(sentenceKey('checksFailedOne'), { all }),
    text(sentenceKey('checksFailed'), { failed: e.fixed(checksFailed, 0), all }),
  );
  return {
    softFactors: new Map(theCase.softFactors.map((factor) => [factor.id, softFactorCells(factor)])),
    title: inputText('project.title', sentenceKey('projectTitle'), 'Project_Title'),
    checksAll,
    checksFailed,
    checksLight: sentence(
      'workbook.checksLight',
      sentenceKey('checksLightLabel'),
      e.if(e['='](checksFailed, 0), passed, failed),
      'Checks',
    ),
  };
}
