import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

/*
 * The workbook as it was when the page was left. What the browser's database has not finished by then ends with the
 * page; this storage has taken a value when the call returns, but has little room: the value is packed.
 */

const KEY = 'csroi-workbench.left';
/** Fast: the page waits. */
const LEVEL = 1;

/** Whether there was room for the value, which is plain data. */
export function storeLeft(value: unknown): boolean {
  try {
    const packed = deflateSync(strToU8(JSON.stringify(value)), { level: LEVEL });
    localStorage.setItem(KEY, strFromU8(packed, true));
    return true;
  } catch {
    return false;
  }
}

/** Undefined when nothing was left. Throws when it cannot be read. */
export function readLeft(): unknown {
  const packed = localStorage.getItem(KEY);
  return packed === null ? undefined : JSON.parse(strFromU8(inflateSync(strToU8(packed, true))));
}

export function forgetLeft(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Where this is refused nothing was stored.
  }
}
