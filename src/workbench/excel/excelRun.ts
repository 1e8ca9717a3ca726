import { parseRange } from '../addresses.js';
import type { Cells } from '../../cells/cells.js';

/*
 * As much of Excel's own objects as functions.js asks of them: how many cells of a range are blank. Formulas are calculated
 * by functions.js in this page, not by the add-in in its frame: the library there hands results over twice a second only
 * (each formula typed waits 0.5 s, measured, against less than a millisecond here), and is there only once it is asked for.
 */

interface Target {
  readonly sheet: string;
  readonly address: string;
}

/** Blank cells and text of length 0, as COUNTBLANK counts. */
export function countBlank(cells: Cells, { sheet: name, address }: Target): number {
  const sheet = cells.sheet(name);
  const range = parseRange(address);
  if (!sheet || !range) throw new Error(`ItemNotFound: ${name}!${address}`);
  return range.rows * range.columns - sheet.countFilled(range);
}

class CountResult {
  private counted: number | undefined;
  private requested = false;

  constructor(
    private readonly cells: Cells,
    private readonly target: Target,
  ) {}

  load(properties: string): this {
    this.requested = properties.split(/\s*,\s*/).includes('value');
    return this;
  }

  settle(): void {
    if (this.requested) this.counted = countBlank(this.cells, this.target);
  }

  get value(): number {
    if (this.counted === undefined) throw new Error('PropertyNotLoaded: value');
    return this.counted;
  }
}

function contextFor(cells: Cells) {
  const asked: CountResult[] = [];
  return {
    workbook: {
      worksheets: {
        getItem: (sheet: string) => ({ getRange: (address: string): Target => ({ sheet, address }) }),
      },
      functions: {
        countBlank: (target: Target) => {
          const result = new CountResult(cells, target);
          asked.push(result);
          return result;
        },
      },
    },
    sync: async () => {
      // Excel answers later, never within the call.
      await Promise.resolve();
      for (const result of asked.splice(0)) result.settle();
    },
  };
}

type Batch = (context: ReturnType<typeof contextFor>) => Promise<unknown>;

/** Puts `Excel.run` where functions.js looks for it. */
export function provideExcelRun(cells: Cells): void {
  const run = (first: Batch | object, second?: Batch) => {
    const batch = typeof first === 'function' ? (first as Batch) : second;
    if (!batch) return Promise.reject(new Error('InvalidArgument'));
    return batch(contextFor(cells));
  };
  Object.assign(globalThis, { Excel: { run } });
}
