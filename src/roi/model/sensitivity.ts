import { compile } from '../../formula/compile.js';
import type { Cell } from '../../formula/expr.js';
import { inputsOf } from '../../formula/graph.js';
import type { Tape } from '../../formula/tape.js';
import type { Entry } from './book.js';
import { enter, enterValue } from './calculator.js';
import type { Model } from './model.js';

/** An input at one end of its range, and what the hard net present value then is. */
export interface End {
  readonly value: number;
  readonly npv: number;
  /** Its distance from the net present value as it is. */
  readonly change: number;
  /** The field takes no more than this. */
  readonly isClamped: boolean;
}

/** One bar of the tornado. */
export interface Sensitivity {
  /** The figure path. */
  readonly path: string;
  /** Which part of it moves: the change since the baseline, the level, or low and high as entered. */
  readonly moves: 'change' | 'level' | 'spread';
  /** The path that moves to the same value: the figure after, which is the one before. */
  readonly along?: string;
  readonly low: End;
  readonly high: End;
  /** |high − low|, the order of the rows. */
  readonly swing: number;
}

/** How far an input moves that has no low and high of its own. */
export const PART = 0.2;

interface Ends {
  readonly moves: Sensitivity['moves'];
  readonly low: number;
  readonly high: number;
  /** The same figure after, unchanged: a level is one, before and after. */
  readonly along?: Entry;
}

type Moving = (entry: Entry & { readonly value: number }) => Ends | undefined;

const SIDE = /^(metrics\.\w+)\.(baseline|after)$/;

const isNumber = (entry: Entry): entry is Entry & { readonly value: number } =>
  typeof entry.value === 'number';

/** A part of a figure, to both sides. */
function around(moves: 'change' | 'level', from: number, part: number): Ends {
  const ends = [from + part * (1 - PART), from + part * (1 + PART)] as const;
  return { moves, low: Math.min(...ends), high: Math.max(...ends) };
}

/** How each input moves; undefined where it does not. `byId` has those on which the value rests, `all` every one. */
function movingIn(
  { theCase }: Model,
  byId: ReadonlyMap<string, Entry>,
  all: ReadonlyMap<string, Entry>,
): Moving {
  return ({ cell, value, lever }) => {
    if (lever === 'never') return undefined;
    const spread = theCase.spreads.find(({ path }) => path === cell.id);
    if (spread) return { moves: 'spread', low: spread.low, high: spread.high };
    if (lever === 'asEntered') return undefined;
    const [, metric, side] = SIDE.exec(cell.id) ?? [];
    if (side === 'baseline') {
      const after = byId.get(`${metric}.after`);
      // A figure with a change moves by that change, not by its level as well.
      if (after && after.value !== value) return undefined;
      return { ...around('level', 0, value), ...(after && { along: after }) };
    }
    const before = side === 'after' ? all.get(`${metric}.baseline`)?.value : undefined;
    if (typeof before === 'number' && before !== value) return around('change', before, value - before);
    // What did not change moves with its baseline.
    return byId.has(`${metric}.baseline`) ? undefined : around('level', 0, value);
  };
}

/** What is asked of the model again and again. */
interface Asked {
  readonly tape: Tape;
  readonly npv: Cell;
  /** With every input as it is. */
  readonly base: number;
}

function endAt(given: number, entry: Entry, along: Entry | undefined, { tape, npv, base }: Asked): End {
  const clamped = Math.min(entry.to, Math.max(entry.from, given));
  const moved = [entry, ...(along ? [along] : [])];
  for (const { cell } of moved) enterValue(tape, { cell, value: clamped });
  tape.run();
  const found = tape.number(npv);
  for (const one of moved) enterValue(tape, one);
  return { value: clamped, npv: found, change: found - base, isClamped: clamped !== given };
}

const byIdOf = (entries: Iterable<Entry>): ReadonlyMap<string, Entry> =>
  new Map([...entries].map((entry) => [entry.cell.id, entry]));

/** How the hard net present value of the active scenario moves with each input, the largest swing first. */
export function sensitivityOf(model: Model): readonly Sensitivity[] {
  const { npv } = model.active.hard;
  const tape = compile([npv], model.months);
  const inputs = inputsOf(npv);
  enter(model, tape, new Set(inputs));
  tape.run();
  const asked = { tape, npv, base: tape.number(npv) };
  const entries = inputs.flatMap((cell) => model.entries.get(cell) ?? []);
  const movingOf = movingIn(model, byIdOf(entries), byIdOf(model.entries.values()));
  const rows = entries.filter(isNumber).flatMap((entry): readonly Sensitivity[] => {
    const ends = movingOf(entry);
    if (!ends || ends.low === ends.high) return [];
    const { moves, along } = ends;
    const low = endAt(ends.low, entry, along, asked);
    const high = endAt(ends.high, entry, along, asked);
    const swing = Math.abs(high.npv - low.npv);
    return [{ path: entry.cell.id, moves, ...(along && { along: along.cell.id }), low, high, swing }];
  });
  return rows.filter(({ swing }) => swing > 0).sort((a, b) => b.swing - a.swing);
}
