import { parseAddress, type Address } from './addresses.js';

/** Requests sent to Excel in one sync: well below the 5 MB that Excel on the web accepts. */
const CHUNK = 1000;

interface Waiting {
  readonly address: Address;
  readonly settle: ((count: number | undefined) => void)[];
}

let waiting = new Map<string, Waiting>();

async function countInExcel(chunk: readonly Waiting[]): Promise<number[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const counts = chunk.map(({ address }) => {
      const range = context.workbook.worksheets.getItem(address.sheet).getRange(address.cells);
      return context.workbook.functions.countBlank(range).load('value');
    });
    await context.sync();
    return counts.map(({ value }) => value);
  });
}

/** One address that Excel refuses (a sheet deleted meanwhile) must not cost the others their answer. */
async function settleChunk(chunk: readonly Waiting[]): Promise<void> {
  try {
    const counts = await countInExcel(chunk);
    chunk.forEach(({ settle }, at) => {
      for (const tell of settle) tell(counts[at]);
    });
  } catch {
    const half = Math.ceil(chunk.length / 2);
    if (half < chunk.length) {
      await settleChunk(chunk.slice(0, half));
      await settleChunk(chunk.slice(half));
    } else for (const tell of chunk[0]?.settle ?? []) tell(undefined);
  }
}

async function flush(): Promise<void> {
  const all = [...waiting.values()];
  waiting = new Map();
  for (let at = 0; at < all.length; at += CHUNK) await settleChunk(all.slice(at, at + CHUNK));
}

export function canCountBlanks(address: string | undefined): address is string {
  return typeof Excel !== 'undefined' && parseAddress(address) !== undefined;
}

/**
 * How many cells Excel counts as blank at an address (empty, or text of length 0); undefined when Excel
 * does not say. Calls of one tick share one request.
 */
export function countBlanks(text: string): Promise<number | undefined> {
  const address = parseAddress(text);
  if (address === undefined) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    const known = waiting.get(text);
    if (known) known.settle.push(resolve);
    else waiting.set(text, { address, settle: [resolve] });
    if (waiting.size === 1 && !known) setTimeout(() => void flush(), 0);
  });
}
