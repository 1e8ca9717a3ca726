import { e, text } from '../../../formula/build.js';
import { sentence } from '../../../formula/cells.js';
import type { Expr } from '../../../formula/expr.js';
import type { SheetId } from '../../../i18n/workbookSheets.en.js';
import type { Context } from '../../context.js';
import { linkToSheet } from '../../linkToSheet.js';
import type { Draft } from '../../draft.js';
import { toThreeDigits } from '../../figureTexts.js';
import type { Sheet } from '../../sheet.js';
import { sentenceKey } from '../../words.js';
import { COLUMN, ROW } from './grid.js';
import { sideSection } from './sideSection.js';

function evidence({ verdict }: Context): Expr {
  const { hard, proven } = verdict.lines.totals;
  const open = e['-'](hard, proven);
  const all = e.fixed(hard, 0);
  return e.if(
    e['='](hard, 0),
    text(sentenceKey('lookAtNone')),
    e.if(
      e['>'](open, 0),
      text(sentenceKey('lookAtEvidence'), { open: e.fixed(open, 0), hard: all }),
      text(sentenceKey('lookAtProven'), { hard: all }),
    ),
  );
}

/** Half of the way from one end to the other. */
function driver({ drivers }: Context): Expr {
  const { largestName, largestSwing } = drivers;
  const swing = e.fixed(toThreeDigits(e['/'](largestSwing, 2)), 0);
  return e.if(
    e['>'](largestSwing, 0),
    text(sentenceKey('lookAtDriver'), { name: largestName, swing }),
    text(sentenceKey('lookAtNoDriver')),
  );
}

const conservative = ({ verdict }: Context): Expr =>
  text(sentenceKey('lookAtConservative'), { npv: verdict.figures.npvConservative });

const POINTS: readonly (readonly [id: string, to: SheetId, said: (context: Context) => Expr])[] = [
  ['evidence', 'evidence', evidence],
  ['driver', 'scenarios', driver],
  ['conservative', 'scenarios', conservative],
];

/** Rows 33 to 36: where a careful reader begins. */
export function lookAt(sheet: Sheet, context: Context, draft: Draft): void {
  const { title, tip } = context.words.sheets.summary.lookAt;
  sideSection(sheet, ROW.lookAt, title);
  POINTS.forEach(([id, to, said], at) => {
    const row = ROW.firstLookAt + at;
    const words = sentence(`summary.lookAt.${id}`, sentenceKey('summaryLabel'), said(context));
    sheet.put(row, COLUMN.side, 'link', words);
    linkToSheet(sheet, row, COLUMN.side, to, tip, draft);
  });
}
