/** Excel's error class and enum as the shell uses them, for tests that load it outside Excel. */
export class CustomFunctionsError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message ?? '');
  }
}

/** Blank cells by address, as COUNTBLANK would count them. */
export type SheetBlanks = Readonly<Record<string, number>>;

interface Recorded {
  runs: number;
  syncs: number;
  asked: string[];
}

/**
 * The one call of Excel that blank counting makes. Values are there only after `sync`, an unknown address
 * makes the whole batch fail, as in Excel; what was asked is recorded.
 */
export function installExcel(blanks: SheetBlanks): Recorded {
  const recorded: Recorded = { runs: 0, syncs: 0, asked: [] };
  const run = async (_options: unknown, batch: (context: unknown) => Promise<unknown>) => {
    recorded.runs += 1;
    const queued: { address: string; value?: number }[] = [];
    const range = (sheet: string) => ({ getRange: (cells: string) => `${sheet}!${cells}` });
    return batch({
      workbook: {
        worksheets: { getItem: range },
        functions: {
          countBlank: (address: string) => ({
            load: () => {
              const result: { address: string; value?: number } = { address };
              queued.push(result);
              return result;
            },
          }),
        },
      },
      sync: async () => {
        recorded.syncs += 1;
        await Promise.resolve();
        for (const result of queued) {
          recorded.asked.push(result.address);
          if (!(result.address in blanks)) throw new Error(`ItemNotFound ${result.address}`);
          Object.assign(result, { value: blanks[result.address] });
        }
      },
    });
  };
  Object.assign(globalThis, { Excel: { run } });
  return recorded;
}

export function removeExcel(): void {
  Reflect.deleteProperty(globalThis, 'Excel');
}
