import { titleRows } from '../blocks/titleRows.js';
import type { Context } from '../context.js';
import type { Draft } from '../draft.js';
import { TAB_COLORS } from '../palette.js';
import { onePageWide } from '../print.js';
import { agents } from './evidence/agents.js';
import { EVIDENCE_COLUMNS, EVIDENCE_WIDTHS } from './evidence/columns.js';
import { changingFigures } from './evidence/figures.js';
import { hypotheses } from './evidence/hypotheses.js';
import { figureSamples, hypothesisSamples, samples } from './evidence/samples.js';
import { terms } from './evidence/terms.js';
import { tests, testWorkings, untested } from './evidence/tests.js';

const TITLE_ROWS = 3;

/** What backs each change: its test, its samples, and what has none; groups and agents compared. */
export function evidence(context: Context, draft: Draft): void {
  const sheet = draft.sheet('evidence', {
    widths: EVIDENCE_WIDTHS,
    tabColor: TAB_COLORS.records,
    frozen: { rows: TITLE_ROWS, columns: 2 },
    print: onePageWide(TITLE_ROWS, EVIDENCE_COLUMNS.remark),
  });
  titleRows(sheet, context, context.words.sheets.evidence.title);
  const on = { sheet, context, draft };
  const changing = changingFigures(context);
  const tested = changing.filter(({ comparison }) => comparison);
  tests(on, tested);
  untested(
    on,
    changing.filter(({ comparison }) => !comparison),
  );
  hypotheses(on);
  agents(on);
  samples(on, [...figureSamples(on), ...hypothesisSamples(on)]);
  testWorkings(on, tested);
  terms(on);
}
