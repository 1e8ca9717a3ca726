import type { RiskCells } from '../../roi/model/riskCells.js';
import { recordTable, type Column, type TableRows } from '../blocks/recordTable.js';
import { titleRows } from '../blocks/titleRows.js';
import type { Context } from '../context.js';
import type { Draft } from '../draft.js';
import type { Format } from '../formats.js';
import { TAB_COLORS } from '../palette.js';
import { onePageWide } from '../print.js';
import { reference } from '../reference.js';
import type { Sheet } from '../sheet.js';

const WIDTHS = [36, 18, 12, 14, 14, 26, 13, 18, 52] as const;
const HEAD_ROWS = 5;
const LINE_COLUMN = 6;

/** The line a risk concerns, by name. */
function lineName({ risk }: RiskCells, { theCase, words }: Context): string {
  const benefit = theCase.benefits.find(({ id }) => id === risk.concerns);
  if (benefit) return words.benefit(benefit);
  const cost = theCase.costs.find(({ id }) => id === risk.concerns);
  return cost ? words.cost(cost) : words.sheets.risks.wholeCase;
}

/** The risk that enters the money; none where the line counts nothing. */
const riskOfLine = ({ risk }: RiskCells, { find }: Context) =>
  find(`benefits.${String(risk.concerns)}.risk`) ?? find(`costs.${String(risk.concerns)}.risk`);

function columnsOf(sheet: Sheet, context: Context): readonly Column<RiskCells>[] {
  const text = context.words.sheets.risks;
  const entered = (part: 'probability' | 'impact', format: Format): Column<RiskCells> => ({
    head: text[part],
    as: { format, role: 'xref' },
    of: ({ [part]: cell }) =>
      cell ? reference(sheet.id, cell) : { style: `calc.${format}`, item: text.open },
  });
  return [
    { head: text.risk, as: { words: 'label' }, of: ({ risk }) => risk.name },
    { head: text.theme, as: { words: 'note' }, of: ({ risk }) => text.themes[risk.theme] },
    entered('probability', 'share'),
    entered('impact', 'money'),
    {
      head: text.expectedLoss,
      as: { format: 'money' },
      of: ({ expectedLoss }) => expectedLoss,
      total: context.model.risks.expectedLoss,
    },
    {
      head: text.line,
      as: { words: 'note' },
      of: (cells) => {
        const item = lineName(cells, context);
        return riskOfLine(cells, context) ? { style: 'linkIndented', item } : item;
      },
    },
    {
      head: text.lineRisk,
      as: { format: 'share', role: 'xref' },
      of: (cells) => {
        const found = riskOfLine(cells, context);
        return found && reference(`${sheet.id}.${cells.risk.id}`, found);
      },
    },
    { head: text.owner, as: { words: 'note' }, of: ({ risk }) => risk.owner },
    { head: text.mitigation, as: { words: 'note' }, of: ({ risk }) => risk.mitigation },
  ];
}

function linkLines(sheet: Sheet, { from }: TableRows, context: Context): void {
  context.model.risks.risks.forEach((cells, at) => {
    const found = riskOfLine(cells, context);
    if (found) sheet.link(from + at, LINE_COLUMN, found, context.words.sheets.risks.lineTip);
  });
}

/** What could go wrong, what it would cost on average, and which line carries it. */
export function risks(context: Context, draft: Draft): void {
  const { model, words } = context;
  const text = words.sheets.risks;
  const sheet = draft.sheet('risks', {
    widths: WIDTHS,
    tabColor: TAB_COLORS.records,
    frozen: { rows: HEAD_ROWS, columns: 1 },
    print: onePageWide(HEAD_ROWS),
  });
  titleRows(sheet, context, text.title);
  sheet.put(sheet.nextRow(), 1, 'remark', text.note);
  const columns = columnsOf(sheet, context);
  const rows = recordTable(sheet, model.risks.risks, columns, { total: text.expectedLoss, isHead: true });
  linkLines(sheet, rows, context);
  if (model.risks.risks.length === 0) {
    sheet.put(sheet.nextRow(), 1, 'remark', text.none);
    return;
  }
  sheet.table({
    name: 'Risks',
    area: { row: rows.head, column: 1, rows: rows.to - rows.head + 1, columns: columns.length },
    columns: columns.map(({ head }) => head),
  });
  sheet.put(sheet.nextRow(), 1, 'remark', text.how);
}
