import { compile } from '../../formula/compile.js';
import type { Cell } from '../../formula/expr.js';
import { inputsOf } from '../../formula/graph.js';
import type { Tape } from '../../formula/tape.js';
import type { Entry } from './book.js';
import { enter } from './calculator.js';
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
  readonly low: End;
  readonly high: End;
  /** |high − low|, the order of the rows. */
  readonly swing: number;
}

/** How far an input moves that has no low and high of its own. */
export const PART = 0.2;

/** Proof is no lever, months move whole, scenarios are what they are. */
const isLever = ({ cell, unit }: Entry): boolean =>
  unit !== 'months' &&
  cell.id !== 'terms.significanceLevel' &&
  !cell.id.includes('Evidence.') &&
  !cell.id.startsWith('scenarios.');

interface Ends {
  readonly moves: Sensitivity['moves'];
  readonly low: number;
  readonly high: number;
}

const BASELINE = /^metrics\.(\w+)\.baseline$/;
const AFTER = /^metrics\.(\w+)\.after$/;

/** undefined: it does not move. */
function endsOf({ cell, value }: Entry, model: Model, byId: ReadonlyMap<string, Entry>): Ends | undefined {
  if (typeof value !== 'number') return undefined;
  const spread = model.theCase.spreads.find(({ path }) => path === cell.id);
  if (spread) return { moves: 'spread', low: spread.low, high: spread.high };
  const changed = BASELINE.exec(cell.id)?.[1];
  // A figure with a change moves by that change, not by its level as well.
  if (changed !== undefined && byId.has(`metrics.${changed}.after`)) return undefined;
  const [, metric] = AFTER.exec(cell.id) ?? [];
  const from = metric === undefined ? undefined : byId.get(`metrics.${metric}.baseline`)?.value;
  if (typeof from === 'number') {
    const change = value - from;
    const ends = [from + change * (1 - PART), from + change * (1 + PART)] as const;
    return { moves: 'change', low: Math.min(...ends), high: Math.max(...ends) };
  }
  const ends = [value * (1 - PART), value * (1 + PART)] as const;
  return { moves: 'level', low: Math.min(...ends), high: Math.max(...ends) };
}

/** What is asked of the model again and again. */
interface Asked {
  readonly tape: Tape;
  readonly npv: Cell;
  /** With every input as it is. */
  readonly base: number;
}

function endAt(given: number, { cell, value, from, to }: Entry, { tape, npv, base }: Asked): End {
  const clamped = Math.min(to, Math.max(from, given));
  tape.set(cell as Cell<'number'>, clamped);
  tape.run();
  const found = tape.number(npv);
  tape.set(cell as Cell<'number'>, value as number);
  return { value: clamped, npv: found, change: found - base, isClamped: clamped !== given };
}

/** How the hard net present value of the active scenario moves with each input, the largest swing first. */
export function sensitivityOf(model: Model): readonly Sensitivity[] {
  const { npv } = model.active.hard;
  const tape = compile([npv], model.months);
  const inputs = inputsOf(npv);
  enter(model, tape, new Set(inputs));
  tape.run();
  const asked = { tape, npv, base: tape.number(npv) };
  const entries = inputs.flatMap((cell) => model.entries.get(cell) ?? []).filter(isLever);
  const byId = new Map([...model.entries.values()].map((entry) => [entry.cell.id, entry]));
  const rows = entries.flatMap((entry): readonly Sensitivity[] => {
    const ends = endsOf(entry, model, byId);
    if (!ends || ends.low === ends.high) return [];
    const low = endAt(ends.low, entry, asked);
    const high = endAt(ends.high, entry, asked);
    return [{ path: entry.cell.id, moves: ends.moves, low, high, swing: Math.abs(high.npv - low.npv) }];
  });
  return rows.filter(({ swing }) => swing > 0).sort((a, b) => b.swing - a.swing);
}
