/** The printed digits end at the 9th decimal: small numbers agree to half of it. */
const PRINTED = 6e-10;

/** Equal within `part` of the size, or the same word. */
export function expectClose(found: unknown, expected: number | string, part = 1e-9, name = ''): void {
  if (typeof expected === 'string' || typeof found !== 'number') {
    expect([name, found]).toEqual([name, expected]);
    return;
  }
  const isClose = Math.abs(found - expected) <= Math.max(PRINTED, part * Math.abs(expected));
  expect([name, isClose ? expected : found]).toEqual([name, expected]);
}
