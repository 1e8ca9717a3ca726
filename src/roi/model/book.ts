import { toExpr, type Arg } from '../../formula/build.js';
import * as cells from '../../formula/cells.js';
import type { Cell } from '../../formula/expr.js';
import type { Unit } from '../../kpi/define.js';
import { boundsAt } from '../case/field.js';
import type { Case } from '../case/types.js';
import { capital } from './capital.js';

/** How far the tornado moves an input: by a part of itself, between ends somebody entered alone, or never, for it is proof. */
export type Lever = 'byPart' | 'asEntered' | 'never';

/** What an input holds in this case; `path` is the figure path, which is the id of its cell. */
export interface Entry {
  readonly cell: Cell;
  readonly value: number | string | readonly number[];
  readonly unit: Unit;
  /** What the field takes, inclusive. */
  readonly from: number;
  readonly to: number;
  /** Takes whole numbers alone. */
  readonly whole?: boolean;
  /** Another input that this one may not fall below, or not exceed. */
  readonly least?: Cell<'number'>;
  readonly most?: Cell<'number'>;
  /** By a part where nothing is said. */
  readonly lever?: Lever;
}

/** What the case's schema does not know of a figure; `to` where this case takes less than any may. */
export type Bounds = Partial<Pick<Entry, 'unit' | 'to' | 'lever'>>;

/** Parts of the model in the order in which a workbook shows them. */
export const GROUPS = [
  'terms',
  'constants',
  'scenarios',
  'metrics',
  'workload',
  'benefits',
  'costs',
  'cashFlow',
  'results',
  'scenarioFlows',
  'scenarioResults',
  'initiatives',
  'capacity',
  'waterfall',
  'kpis',
  'evidence',
  'hypotheses',
  'agents',
  'risks',
  'checks',
] as const;
export type Group = (typeof GROUPS)[number];

const NAME_PARTS = /[^A-Za-z0-9]+/g;

/** The defined name of a cell: `metrics.handleTime.baseline` is Metrics_HandleTime_Baseline, never a function or an address. */
export const nameOf = (id: string): string => id.split(NAME_PARTS).filter(Boolean).map(capital).join('_');

/** The cells of a model of a case while it is being written. */
export function createBook(theCase: Case) {
  const entries = new Map<Cell, Entry>();
  const groups = new Map<Group, Cell[]>(GROUPS.map((group) => [group, []]));
  const beginnings = new Map<Cell, Cell<'row'>>();
  const together: (readonly Cell[])[] = [];
  const names = new Set<string>();

  /** Names are the same whatever the case of their letters. */
  function unused(wanted: string): string | undefined {
    const key = wanted.toLowerCase();
    if (names.has(key)) return undefined;
    names.add(key);
    return wanted;
  }

  function section(group: Group) {
    const members = groups.get(group)!;
    const add = <C extends Cell>(added: C): C => {
      members.push(added);
      return added;
    };
    const entered = <C extends Cell>(added: C, value: Entry['value'], bounds: Bounds): C => {
      const { unit = 'number', to: most = Infinity, ...others } = bounds;
      const field = boundsAt(theCase, added.id);
      entries.set(added, { cell: added, value, unit, ...others, ...field, to: Math.min(most, field.to) });
      return add(added);
    };
    return {
      input: (id: string, label: string, value: number, bounds: Bounds = {}, name?: string): Cell<'number'> =>
        entered(cells.input(id, label, unused(name ?? nameOf(id))), value, bounds),
      inputRow: (id: string, label: string, value: readonly number[], bounds: Bounds = {}): Cell<'row'> =>
        entered(cells.inputRow(id, label), value, bounds),
      choice: (
        id: string,
        label: string,
        options: readonly string[],
        value: string,
        name?: string,
      ): Cell<'choice'> =>
        entered(cells.choice(id, label, options, unused(name ?? nameOf(id))), value, { unit: 'word' }),
      cell: (id: string, label: string, expr: Arg, name?: string): Cell<'number'> =>
        add(cells.cell(id, label, toExpr(expr), name === undefined ? undefined : unused(name))),
      sentence: (id: string, label: string, expr: Arg): Cell<'text'> =>
        add(cells.sentence(id, label, toExpr(expr))),
      /** Two inputs of which the first is at most the second. */
      keepOrder(low: Cell<'number'>, high: Cell<'number'>): void {
        entries.set(low, { ...entries.get(low)!, most: high });
        entries.set(high, { ...entries.get(high)!, least: low });
      },
      /** A cell that other models have too. */
      shared: (cell: Cell<'number'>): Cell<'number'> => add(cell),
      row: (id: string, label: string, expr: Arg): Cell<'row'> => add(cells.row(id, label, expr)),
    };
  }

  return {
    section,
    entries,
    groups,
    beginnings,
    together,
    /** `cell` stands right before month 1 of `row`. */
    begin(cell: Cell<'number'>, row: Cell<'row'>): void {
      beginnings.set(cell, row);
    },
    /** Cells of one formula's range, to be laid out one after the other. */
    keepTogether(side: readonly Cell[]): void {
      together.push(side);
    },
  };
}

export type Book = ReturnType<typeof createBook>;
export type Section = ReturnType<Book['section']>;
