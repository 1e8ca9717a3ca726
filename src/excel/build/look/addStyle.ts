import type { Style } from '../../../workbook/workbook.js';
import { setLook } from './setLook.js';

/** A named style of the workbook; cells follow it when someone changes it. */
export function addStyle(
  { styles }: Excel.Workbook,
  name: string,
  style: Style,
  withAlignment: boolean,
): void {
  styles.add(name);
  const added = styles.getItem(name);
  setLook(added, style, withAlignment);
  if (style.numberFormat !== undefined) added.numberFormat = style.numberFormat;
  if (style.unlocked) added.locked = false;
}
