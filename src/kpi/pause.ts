interface Timers {
  readonly setTimeout?: (run: () => void, milliseconds: number) => unknown;
}

/** Lets the host do what waits, where it has timers: add-ins that block Excel for seconds are restarted. */
export function pause(): Promise<void> {
  const { setTimeout } = globalThis as Timers;
  return new Promise((resolve) => {
    if (setTimeout) setTimeout(resolve, 0);
    else resolve();
  });
}
