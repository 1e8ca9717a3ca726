import { print } from '../formula/print.js';
import type { Cell } from '../formula/expr.js';
import { chartOf, type Read } from './charts.js';
import type { Context } from './context.js';
import { contentOf, type Filling } from './contents.js';
import { optionsOf, type Draft } from './draft.js';
import { heightsOf } from './heights.js';
import { PALETTE } from './palette.js';
import { footerOf } from './print.js';
import type { HighlightPlan, LinkPlan, Sheet, Target, ValidationPlan } from './sheet.js';
import { styleName } from './styles.js';
import { widthsOf } from './widths.js';
import type {
  Area,
  CellData,
  Condition,
  ConditionalFormat,
  Content,
  Link,
  Place,
  SheetData,
  Style,
  Validation,
  ValidationRule,
} from './workbook.js';

const keyOf = (row: number, column: number): string => `${row}:${column}`;

function filledCells(sheet: Sheet, filling: Filling): readonly CellData[] {
  return sheet.drawn.puts
    .map((put): CellData => {
      const content = contentOf(put, filling);
      const { row, column, style } = put;
      return { row, column, style: styleName(style), ...(content && { content }) };
    })
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

function targetPlace(to: Target, draft: Draft, filling: Filling): Place {
  if (typeof to === 'string') {
    const sheet = draft.sheets.find(({ id }) => id === to);
    if (!sheet) throw new Error(`a link leads to ${to}, which this workbook has not`);
    return { sheet: sheet.name, row: 1, column: 1 };
  }
  return 'kind' in to ? filling.layout.place(to) : to;
}

function linksOf(links: readonly LinkPlan[], draft: Draft, filling: Filling): readonly Link[] {
  return links.flatMap(({ row, column, to, tip }) => {
    const target = typeof to === 'function' ? to() : to;
    return target === undefined ? [] : [{ row, column, to: targetPlace(target, draft, filling), tip }];
  });
}

function conditionOf({ areas, when }: HighlightPlan, sheet: Sheet, { layout, words }: Filling): Condition {
  const [{ row, column }] = areas as readonly [Area, ...Area[]];
  const condition: Cell = { id: 'condition', kind: 'number', label: '', expr: when };
  const at = { sheet: sheet.name, row, column };
  const here = {
    ...layout,
    place: (cell: Cell, month?: number) => (cell === condition ? at : layout.place(cell, month)),
  };
  return {
    kind: 'formula',
    formula: print(condition, { layout: here, texts: words, to: 'file', names: false }),
  };
}

const NEGATIVE = { color: PALETTE.negative } as const;

/** Areas one under the other as one. */
const stacked = (areas: readonly Area[]): readonly Area[] =>
  areas.reduce<Area[]>((done, next) => {
    const last = done.at(-1);
    const goesOn =
      last?.column === next.column && last.columns === next.columns && last.row + last.rows === next.row;
    return goesOn ? [...done.slice(0, -1), { ...last, rows: last.rows + next.rows }] : [...done, next];
  }, []);

function formatsOf(sheet: Sheet, filling: Filling): readonly ConditionalFormat[] {
  const { highlights, alarms } = sheet.drawn;
  const formats = highlights.map((plan) => ({
    areas: plan.areas,
    when: conditionOf(plan, sheet, filling),
    highlight: plan.highlight,
  }));
  if (alarms.length === 0) return formats;
  return [...formats, { areas: stacked(alarms), when: { kind: 'below', value: 0 }, highlight: NEGATIVE }];
}

function ruleOf(rule: ValidationPlan['rule'], { choices }: Draft): ValidationRule {
  if (!('id' in rule)) return rule;
  const source = choices.get(optionsOf(rule));
  if (!source) throw new Error(`${rule.id}: its options are listed nowhere`);
  return { kind: 'list', source };
}

/** Cells with one rule and one message share a validation. */
function validationsOf(plans: readonly ValidationPlan[], draft: Draft): readonly Validation[] {
  const known = new Map<string, Validation & { areas: Area[] }>();
  for (const { area, rule: asked, prompt, error } of plans) {
    const rule = ruleOf(asked, draft);
    const key = JSON.stringify([rule, prompt, error]);
    const same = known.get(key);
    if (same) same.areas.push(area);
    else known.set(key, { areas: [area], rule, prompt, error });
  }
  return [...known.values()];
}

const lastOf = (numbers: readonly number[]): number =>
  numbers.reduce((most, number) => Math.max(most, number), 1);

/** The content of a cell, for what reads cells: charts. A sheet is looked through when it is first asked for. */
export function readerOf(filled: ReadonlyMap<Sheet, readonly CellData[]>): Read {
  const sheets = new Map([...filled].map(([{ name }, cells]) => [name, cells]));
  const known = new Map<string, ReadonlyMap<string, Content | undefined>>();
  const contentsOf = (sheet: string): ReadonlyMap<string, Content | undefined> => {
    const cells = sheets.get(sheet) ?? [];
    return new Map(cells.map(({ row, column, content }) => [keyOf(row, column), content]));
  };
  return ({ sheet, row, column }) => {
    const contents = known.get(sheet) ?? contentsOf(sheet);
    known.set(sheet, contents);
    return contents.get(keyOf(row, column));
  };
}

export const fillAll = (draft: Draft, filling: Filling): ReadonlyMap<Sheet, readonly CellData[]> =>
  new Map(draft.sheets.map((sheet) => [sheet, filledCells(sheet, filling)]));

/** A described sheet as plain data, its cells filled. */
export function finished(
  sheet: Sheet,
  cells: readonly CellData[],
  read: Read,
  draft: Draft,
  filling: Filling,
  context: Context,
  styles: ReadonlyMap<string, Style>,
): SheetData {
  const { id, name, setup, drawn } = sheet;
  const { tabColor, frozen, print: page } = setup;
  return {
    id,
    name,
    ...(tabColor !== undefined && { tabColor }),
    cells,
    columnWidths: widthsOf(sheet, cells, styles),
    rowHeights: heightsOf(sheet, cells, styles),
    frozen,
    gridlines: false,
    merged: drawn.merged,
    links: linksOf(drawn.links, draft, filling),
    notes: drawn.notes,
    validations: validationsOf(drawn.validations, draft),
    conditionalFormats: formatsOf(sheet, filling),
    tables: drawn.tables,
    charts: drawn.charts.map((plan) => chartOf(plan(), read)),
    isProtected: true,
    print: {
      centered: false,
      ...page,
      area: {
        row: 1,
        column: 1,
        rows: lastOf(cells.map(({ row }) => row)),
        columns: lastOf(cells.map(({ column }) => column)),
      },
      orientation: 'landscape',
      margin: 10,
      breaks: { rows: [...page.breaks.rows, ...drawn.breaks], columns: page.breaks.columns },
      footer: footerOf(sheet, context),
    },
  };
}
