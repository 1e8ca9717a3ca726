// Every platform has it; the types of none of them belong here.
declare const setTimeout: (run: () => void, milliseconds: number) => unknown;

/** Leaves time to other work, in milliseconds; without a number just long enough for what is waiting. */
export const pause = (milliseconds = 0): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
