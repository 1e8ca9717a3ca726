import { FormulaError } from './error.js';
import type { Cell, Range } from './expr.js';
import type { Layout, Place } from './layout.js';
import { addressOf, adjoins } from './reference.js';
import type { Area } from './reference.js';
import type { Texts } from './words.js';

/** What a formula is printed for. */
export interface Printing {
  readonly layout: Layout;
  readonly texts: Pick<Texts, 'text'>;
  /** In a file newer functions carry a prefix that Excel itself never shows. */
  readonly to: 'file' | 'excel';
  /** Defined names instead of addresses, where a cell has one. */
  readonly names: boolean;
}

/** The formula's own cell. */
export interface Here extends Printing {
  readonly place: Place;
  readonly isRow: boolean;
  readonly month: number | undefined;
}

export const single = (place: Place, month: Area['month']): Area => ({ first: place, last: place, month });

/** Neighbours become one area. */
export const merged = (areas: readonly (Area | string)[]): readonly (Area | string)[] =>
  areas.reduce<(Area | string)[]>((done, next) => {
    const last = done.at(-1);
    if (typeof last !== 'object' || typeof next !== 'object' || !adjoins(last, next)) return [...done, next];
    return [...done.slice(0, -1), { ...last, last: next.last }];
  }, []);

/** The months of a row: one area where as many cells lie between the first and the last as there are months. */
function monthsOf(row: Cell<'row'>, from: number, to: number, { layout }: Here): readonly Area[] {
  const [first, last] = [layout.place(row, from), layout.place(row, to)];
  const across = first.row === last.row && last.column - first.column === to - from;
  const down = first.column === last.column && last.row - first.row === to - from;
  if (first.sheet === last.sheet && (across || down)) return [{ first, last, month: 'none' }];
  return Array.from({ length: to - from + 1 }, (_, at) => single(layout.place(row, from + at), 'none'));
}

const isRow = (cell: Cell): cell is Cell<'row'> => cell.kind === 'row';

export function areasOf({ parts }: Range, here: Here): readonly (Area | string)[] {
  const { layout } = here;
  return merged(
    parts.flatMap(({ cell, from = 1, to = layout.months }) => {
      if (to > layout.months) throw new FormulaError(`${cell.id} has no month ${to}`);
      return isRow(cell) ? monthsOf(cell, from, to, here) : [single(layout.place(cell), 'none')];
    }),
  );
}

export const addressed = (area: Area | string, { place, isRow }: Here): string =>
  typeof area === 'string' ? area : addressOf(area, place, isRow);

export function oneArea(op: string, range: Range, here: Here): string {
  const [area, another] = areasOf(range, here);
  if (area !== undefined && another === undefined) return addressed(area, here);
  const ids = range.parts.map(({ cell }) => cell.id).join(', ');
  throw new FormulaError(`${op} needs ${ids} side by side`);
}

export function areaOf(cell: Cell, { layout, month, names }: Here): Area | string {
  if (cell.kind === 'row') return single(layout.place(cell, month), 'own');
  return names && cell.name !== undefined ? cell.name : single(layout.place(cell), 'none');
}
