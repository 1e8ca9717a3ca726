import { e, text } from '../../../formula/build.js';
import { sentence } from '../../../formula/cells.js';
import type { Expr } from '../../../formula/expr.js';
import type { SheetId } from '../../../i18n/workbookSheets.en.js';
import type { Context } from '../../context.js';
import { linkToSheet } from '../../linkToSheet.js';
import type { Draft } from '../../draft.js';
import { digitsText, moneyText, toThreeDigits } from '../../figureTexts.js';
import type { Sheet } from '../../sheet.js';
import { literal, sentenceKey } from '../../words.js';
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
      e['='](open, 1),
      text(sentenceKey('lookAtEvidenceOne'), { hard: all }),
      e.if(
        e['>'](open, 0),
        text(sentenceKey('lookAtEvidence'), { open: e.fixed(open, 0), hard: all }),
        e.if(
          e['='](hard, 1),
          text(sentenceKey('lookAtProvenOne')),
          text(sentenceKey('lookAtProven'), { hard: all }),
        ),
      ),
    ),
  );
}

function driver({ drivers }: Context): Expr {
  const { name, swing } = drivers.largest;
  return e.if(
    e['>'](swing, 0),
    text(sentenceKey('lookAtDriver'), { name }),
    text(sentenceKey('lookAtNoDriver')),
  );
}

/** From where to where the figure goes, and the value with it. */
function driverEnds({ drivers, theCase }: Context): Expr {
  const { swing, low, high, unit, npvLow, npvHigh, isStatic } = drivers.largest;
  const { currency } = theCase.terms;
  const ends = {
    low: digitsText(low),
    high: digitsText(high),
    unit,
    npvLow: e.fixed(toThreeDigits(npvLow), 0),
    npvHigh: moneyText(npvHigh, currency),
  };
  return e.if(
    e['>'](swing, 0),
    e.if(
      e['='](isStatic, 1),
      text(sentenceKey('lookAtEndsStatic'), ends),
      text(sentenceKey('lookAtEnds'), ends),
    ),
    literal(''),
  );
}

const conservative = ({ verdict }: Context): Expr =>
  text(sentenceKey('lookAtConservative'), { npv: verdict.figures.npvConservative });

const POINTS: readonly (readonly [id: string, to: SheetId, said: (context: Context) => Expr])[] = [
  ['evidence', 'evidence', evidence],
  ['driver', 'scenarios', driver],
  ['driverEnds', 'scenarios', driverEnds],
  ['conservative', 'scenarios', conservative],
];

/** Rows 33 to 37: where a careful reader begins. */
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
