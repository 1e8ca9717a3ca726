/*
 * The `CustomFunctions` object that Excel offers to functions.js, as far as that file uses it. With it the
 * built files run here as they run in Excel.
 */

export type ExcelFunction = (...args: unknown[]) => unknown;

/** An error cell: its text and, for #VALUE! and #N/A, the message behind it. */
export class FunctionError extends Error {
  constructor(
    readonly code: string,
    message = '',
  ) {
    super(message);
    this.name = 'CustomFunctionError';
  }
}

const associated = new Map<string, ExcelFunction>();

function associate(mappings: Readonly<Record<string, ExcelFunction>>): void {
  for (const [id, callable] of Object.entries(mappings)) associated.set(id.toUpperCase(), callable);
}

function loadScript(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = url;
    script.onload = () => {
      resolve();
    };
    script.onerror = () => {
      reject(new Error(url));
    };
    document.head.append(script);
  });
}

/** Loads a built functions.js and hands over what it associates. */
export async function loadFunctions(url: string): Promise<ReadonlyMap<string, ExcelFunction>> {
  Object.assign(globalThis, { CustomFunctions: { Error: FunctionError, associate } });
  await loadScript(url);
  return associated;
}
