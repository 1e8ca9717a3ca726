import { e } from '../../formula/build.js';
import type { Arg } from '../../formula/build.js';
import { cell } from '../../formula/cells.js';
import type { Cell } from '../../formula/expr.js';
import { reach } from '../../formula/graph.js';
import type { Entry } from '../../roi/model/book.js';
import type { Model } from '../../roi/model/model.js';
import { sumOf } from '../../roi/model/parts.js';
import { sensitivityOf, type Sensitivity } from '../../roi/model/sensitivity.js';
import { modelCells } from '../modelCells.js';
import { sentenceKey, type WorkbookWords } from '../words.js';
import { partsOf, type Part } from './carriers.js';
import { estimateOf, stepEntry, type Estimate, type OwnEntry } from './estimates.js';
import { liveEnds, SIDES, type Side } from './ends.js';
import { largestOf, type LargestDriver } from './largest.js';
import { movesOf, type Moved } from './moves.js';
import { reachedFrom, readBy, type ReadBy } from './readBy.js';

/** An input at one end of its range. */
export interface DriverEnd {
  readonly value: Cell<'number'>;
  /** The hard net present value there, and its distance from what it is. */
  readonly npv: Cell<'number'>;
  readonly change: Cell<'number'>;
  /** What the input moves on the way, where that is live. */
  readonly moved: readonly Moved[];
}

/** A bar of the tornado. */
export interface Driver {
  readonly entry: Entry;
  readonly name: string;
  readonly moves: Sensitivity['moves'];
  /** Follows every change of an input; otherwise it is as computed when the workbook was built. */
  readonly isLive: boolean;
  readonly ends: Readonly<Record<Side, DriverEnd>>;
  /** Its low and high, where the row follows what is entered for them. */
  readonly estimate?: Estimate;
  readonly swing: Cell<'number'>;
}

export interface Drivers {
  /** How far an input moves that has no low and high of its own; none where no row follows it. */
  readonly step?: OwnEntry;
  /** The widest swing first. */
  readonly rows: readonly Driver[];
  /** How many inputs moved the value less than these when this was built. */
  readonly others: number;
  readonly largest: LargestDriver;
}

/** More bars than these nobody reads. */
const MOST = 12;
const LABEL = sentenceKey('driverLabel');

interface Given {
  readonly model: Model;
  readonly readers: ReadBy;
  readonly parts: readonly Part[];
  readonly step: Cell<'number'>;
  readonly byId: ReadonlyMap<string, Entry>;
}

type Ends = Readonly<Record<Side, DriverEnd>>;

const idOf = (path: string, side: Side): string => `drivers.${path}.${side}`;

/** The value from its parts; undefined where the input reaches it in another way than through their carriers, or not alone. */
function liveEndsOf(row: Sensitivity, entry: Entry, estimate: Estimate, given: Given): Ends | undefined {
  if (row.along !== undefined) return undefined;
  const { model, readers, parts, step, byId } = given;
  const { npv } = model.active.hard;
  const baseline = byId.get(row.path.replace(/\.after$/, '.baseline'))?.cell as Cell<'number'> | undefined;
  const asked = { low: estimate.low.cell, high: estimate.high.cell };
  const ends = liveEnds(row, entry, baseline, step, asked);
  const carriers = new Set<Cell>(parts.flatMap((part) => part.carriers));
  if (!ends || reachedFrom(entry.cell, readers, carriers).has(npv)) return undefined;
  const reached = reachedFrom(entry.cell, readers);
  const touched = parts.filter((part) => part.carriers.some((carrier) => reached.has(carrier)));
  const figures = touched.flatMap((part) => part.carriers.filter((carrier) => reached.has(carrier)));
  const made = SIDES.map((side): readonly [Side, DriverEnd | undefined] => {
    const at = idOf(row.path, side);
    const value = cell(`${at}.value`, LABEL, ends[side]);
    const moves = movesOf(entry.cell, value, figures, reached, at);
    if (!moves) return [side, undefined];
    const change = cell(`${at}.change`, LABEL, sumOf(touched.map((part) => part.added(moves.instead))));
    return [side, { value, change, npv: cell(`${at}.npv`, LABEL, e['+'](npv, change)), moved: moves.moved }];
  });
  return made.every(([, end]) => end) ? (Object.fromEntries(made) as unknown as Ends) : undefined;
}

function staticEndsOf(row: Sensitivity): Ends {
  const made = SIDES.map((side): readonly [Side, DriverEnd] => {
    const make = (part: 'value' | 'npv' | 'change'): Cell<'number'> =>
      cell(`${idOf(row.path, side)}.${part}`, LABEL, row[side][part]);
    return [side, { value: make('value'), npv: make('npv'), change: make('change'), moved: [] }];
  });
  return Object.fromEntries(made) as unknown as Ends;
}

function driverOf(row: Sensitivity, given: Given, { formula }: Pick<WorkbookWords, 'formula'>): Driver {
  const entry = given.byId.get(row.path)!;
  const estimate = estimateOf(row, entry);
  const live = liveEndsOf(row, entry, estimate, given);
  const ends = live ?? staticEndsOf(row);
  const apart: Arg = e.abs(e['-'](ends.high.npv, ends.low.npv));
  return {
    entry,
    name: formula.text(entry.cell.label),
    moves: row.moves,
    isLive: live !== undefined,
    ends,
    ...(live && row.moves === 'spread' && { estimate }),
    swing: cell(`drivers.${row.path}.swing`, LABEL, apart),
  };
}

/** The inputs that move the hard net present value most, each as live as a workbook can have it. */
export function driversOf(
  model: Model,
  words: WorkbookWords,
  known: readonly Sensitivity[] = sensitivityOf(model),
): Drivers {
  const step = stepEntry();
  const given: Given = {
    model,
    readers: readBy(reach([model.active.hard.npv])),
    parts: partsOf(model, modelCells(model)),
    step: step.cell,
    byId: new Map([...model.entries.values()].map((entry) => [entry.cell.id, entry])),
  };
  const rows = known.slice(0, MOST).map((row) => driverOf(row, given, words));
  const isStepRead = rows.some(({ isLive, moves }) => isLive && moves !== 'spread');
  return {
    ...(isStepRead && { step }),
    rows,
    others: known.length - rows.length,
    largest: largestOf(rows, { theCase: model.theCase, words }),
  };
}
