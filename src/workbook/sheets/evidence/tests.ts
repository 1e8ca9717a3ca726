import { e } from '../../../formula/build.js';
import type { Cell } from '../../../formula/expr.js';
import { STATE_CODES, type State } from '../../../roi/model/states.js';
import { recordTable, type Column } from '../../blocks/recordTable.js';
import { section } from '../../blocks/section.js';
import { showOn } from '../../blocks/shown.js';
import { PALETTE } from '../../palette.js';
import type { Highlight } from '../../workbook.js';
import { EVIDENCE_COLUMNS, LAST_COLUMN } from './columns.js';
import { comparedColumns } from './compared.js';
import type { Changing } from './figures.js';
import type { EvidenceSheet } from './sheet.js';
import { workingColumns } from './workings.js';

const COLOURS: readonly (readonly [State, Highlight])[] = [
  ['proven', { color: PALETTE.good, fill: PALETTE.goodFill }],
  ['wrongDirection', { color: PALETTE.bad, fill: PALETTE.badFill }],
];

function sourceColumns({ sheet, context, draft }: EvidenceSheet): readonly Column<Changing>[] {
  const { theCase, words } = context;
  const { heads } = words.sheets.evidence;
  const show = showOn(sheet, draft, 'evidence');
  return [
    {
      head: heads.source,
      as: { words: 'note' },
      of: ({ id }) => theCase.metrics[id]?.source,
      at: EVIDENCE_COLUMNS.remark,
    },
    { head: heads.code, as: { format: 'whole' }, of: ({ state }) => state && show(state, 'whole') },
  ];
}

function nameColumns({ context: { words } }: EvidenceSheet): readonly Column<Changing>[] {
  const { tests } = words.sheets.evidence;
  return [
    { head: tests.figure, as: { words: 'label' }, of: ({ id }) => words.roi.metrics[id] },
    { head: words.sheets.common.unit, as: { words: 'unit' }, of: ({ unit }) => unit },
  ];
}

/** Words tell it; the colour says it again. */
function colour({ sheet }: EvidenceSheet, from: number, to: number, state: Cell): void {
  const areas = [{ row: from, column: EVIDENCE_COLUMNS.verdict, rows: to - from + 1, columns: 1 }];
  for (const [code, highlight] of COLOURS)
    sheet.highlight({ areas, when: e['='](state, STATE_CODES[code]), highlight });
}

/** Each figure with a sample before and one after, and whether its change is more than chance. */
export function tests(on: EvidenceSheet, tested: readonly Changing[]): void {
  const { sheet, context } = on;
  const { evidence: text } = context.words.sheets;
  section(sheet, text.tests.title, LAST_COLUMN);
  if (tested.length === 0) {
    sheet.put(sheet.nextRow(), 1, 'remark', text.tests.none);
    return;
  }
  // Figures without a later value have samples, but no change to judge: they stand last, below the coloured ones.
  const records = [...tested.filter(({ state }) => state), ...tested.filter(({ state }) => !state)];
  const { from } = recordTable<Changing>(sheet, records, [
    ...nameColumns(on),
    { head: text.heads.verdict, as: { words: 'statusWarn' }, of: ({ verdict }) => verdict },
    {
      head: text.heads.test,
      as: { words: 'note' },
      of: ({ comparison }) => comparison && text.kinds[comparison.before.kind],
    },
    ...comparedColumns<Changing>(on, text.heads, 'evidence'),
    ...sourceColumns(on),
  ]);
  const judged = records.filter(({ state }) => state);
  const [first] = judged;
  if (first?.state) colour(on, from, from + judged.length - 1, first.state);
}

/** Changes that rest on no test: targets, figures without samples, and what does not change. */
export function untested(on: EvidenceSheet, others: readonly Changing[]): void {
  const { sheet, context, draft } = on;
  const { model, words } = context;
  const { evidence: text } = words.sheets;
  const show = showOn(sheet, draft, 'evidence.untested');
  section(sheet, text.untested.title, LAST_COLUMN);
  if (others.length === 0) {
    sheet.put(sheet.nextRow(), 1, 'remark', text.untested.none);
    return;
  }
  recordTable<Changing>(sheet, others, [
    ...nameColumns(on),
    { head: text.heads.verdict, as: { words: 'unit' }, of: ({ verdict }) => verdict },
    {
      head: text.heads.before,
      as: { format: 'number' },
      of: ({ id, format }) => show(model.metrics.baseline(id), format),
      at: EVIDENCE_COLUMNS.before,
    },
    {
      head: text.heads.after,
      as: { format: 'number' },
      of: ({ id, format }) => {
        const after = model.metrics.after(id);
        return after === model.metrics.baseline(id) ? undefined : show(after, format);
      },
    },
    ...sourceColumns(on),
  ]);
}

/** What the tests are computed through. */
export function testWorkings(on: EvidenceSheet, tested: readonly Changing[]): void {
  const text = on.context.words.sheets.evidence;
  if (tested.length === 0) return;
  section(on.sheet, text.workings, LAST_COLUMN);
  recordTable<Changing>(on.sheet, tested, [
    ...nameColumns(on),
    ...workingColumns<Changing>(on, ({ id }) => `evidence.${id}`),
  ]);
}
