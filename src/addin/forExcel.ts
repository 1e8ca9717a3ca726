import { isBlank, zerosIn } from '../kpi/cells.js';
import type { Cells, KpiFunction, Outcome } from '../kpi/define.js';
import { KpiError } from '../kpi/errors.js';
import { evaluate } from '../kpi/evaluate.js';
import { needsAddresses } from '../kpi/needsAddresses.js';
import type { Messages } from '../i18n/messages.en.js';
import { cellCount, parseAddress } from './addresses.js';
import { canCountBlanks, countBlanks } from './blankCounts.js';
import { cellError, isLostWhenThrown } from './cellErrors.js';

type Sent = readonly unknown[];
type Shown = number | string | CustomFunctions.Error;
type Delivered = Shown | readonly (readonly Shown[])[];
type Answer = { readonly outcome: Outcome } | { readonly error: unknown };

/** A range that holds zeros, any of which may be a blank cell: desktop Excel sends both alike. */
interface Doubt {
  readonly at: number;
  readonly zeros: number;
  readonly address: string;
  readonly rows: Cells;
}

function answer(fn: KpiFunction, sent: Sent, blankZeros: readonly number[] = []): Answer | Promise<Answer> {
  try {
    const outcome = evaluate(fn, sent, blankZeros);
    if (!(outcome instanceof Promise)) return { outcome };
    return outcome.then(
      (value) => ({ outcome: value }),
      (error: unknown) => ({ error }),
    );
  } catch (error) {
    return { error };
  }
}

/** The addresses in the object that Excel appends to the arguments. */
function addressesIn(invocation: unknown): readonly unknown[] {
  if (typeof invocation !== 'object' || invocation === null) return [];
  const { parameterAddresses } = invocation as { parameterAddresses?: unknown };
  return Array.isArray(parameterAddresses) ? parameterAddresses : [];
}

function doubtsOf(fn: KpiFunction, sent: Sent): Doubt[] {
  const addresses = addressesIn(sent[fn.params.length]);
  return fn.params.flatMap(({ blanksMatter }, at) => {
    const address = addresses[at];
    if (!blanksMatter || typeof address !== 'string' || !canCountBlanks(address)) return [];
    const rows = Array.isArray(sent[at]) ? (sent[at] as Cells) : [[sent[at]]];
    const zeros = zerosIn(rows);
    return zeros > 0 ? [{ at, zeros, address, rows }] : [];
  });
}

function sameAnswer(one: Answer, other: Answer): boolean {
  const seen = (it: Answer) =>
    'outcome' in it ? it.outcome : it.error instanceof KpiError ? [it.error.code] : [String(it.error)];
  return JSON.stringify(seen(one)) === JSON.stringify(seen(other));
}

/**
 * The number of blanks among the zeros of a range. COUNTBLANK also counts text of length 0 and, for a whole
 * column, the cells below the ones sent; both arrived as something else than 0.
 */
async function blanksAmong({ address, rows, zeros }: Doubt): Promise<number> {
  const counted = await countBlanks(address);
  if (counted === undefined) throw new KpiError('blanksUnknown');
  let sent = 0;
  let shownAsBlank = 0;
  for (const row of rows) {
    sent += row.length;
    for (const cell of row) if (isBlank(cell)) shownAsBlank += 1;
  }
  const beyond = Math.max(0, (cellCount(parseAddress(address)?.cells ?? '') || sent) - sent);
  return Math.min(zeros, Math.max(0, counted - shownAsBlank - beyond));
}

async function countAndAnswer(fn: KpiFunction, sent: Sent, doubts: readonly Doubt[]): Promise<Answer> {
  try {
    const counts = await Promise.all(doubts.map(blanksAmong));
    const blankZeros = fn.params.map((_, at) => counts[doubts.findIndex((doubt) => doubt.at === at)] ?? 0);
    return await answer(fn, sent, blankZeros);
  } catch (error) {
    return { error };
  }
}

/** Excel is asked only when it matters: when the answer with every zero blank is another one. */
function settled(fn: KpiFunction, sent: Sent): Answer | Promise<Answer> {
  const first = answer(fn, sent, []);
  const doubts = first instanceof Promise ? [] : doubtsOf(fn, sent);
  if (first instanceof Promise || doubts.length === 0) return first;
  const allBlank = fn.params.map((_, at) => doubts.find((doubt) => doubt.at === at)?.zeros ?? 0);
  const other = answer(fn, sent, allBlank);
  return other instanceof Promise || sameAnswer(first, other) ? first : countAndAnswer(fn, sent, doubts);
}

function failed(fn: KpiFunction, messages: Messages, error: unknown): Delivered {
  const shown = cellError(messages, fn.id, error);
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- Excel's error class is no Error in its types
  if (!isLostWhenThrown(shown)) throw shown;
  return fn.result.shape !== 'number' || needsAddresses(fn) ? [[shown]] : shown;
}

function delivered(fn: KpiFunction, messages: Messages, found: Answer): Delivered {
  if ('error' in found) return failed(fn, messages, found.error);
  const { outcome } = found;
  if (typeof outcome === 'number') return needsAddresses(fn) ? [[outcome]] : outcome;
  if (fn.result.shape !== 'labelled') return outcome;
  return outcome.map(([label, ...values]) => [
    typeof label === 'string' && label in messages.labels
      ? messages.labels[label as keyof Messages['labels']]
      : label,
    ...values,
  ]);
}

/**
 * A function as Excel calls it: arguments cut to the declared ones, blanks told from zeros where it matters,
 * labels in the user's language, every failure a cell error. Asynchronous only where it has to be.
 */
export function forExcel(fn: KpiFunction, messages: Messages) {
  const answered = needsAddresses(fn) ? settled : answer;
  return (...sent: unknown[]): Delivered | Promise<Delivered> => {
    const found = answered(fn, sent);
    return found instanceof Promise
      ? found.then((late) => delivered(fn, messages, late))
      : delivered(fn, messages, found);
  };
}
