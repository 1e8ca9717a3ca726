import { utils, type CellObject, type WorkSheet } from 'xlsx';

/** Writes an example's arguments into cells below each other; returns where each stands. */
export function layOut(
  sheet: WorkSheet,
  args: readonly unknown[],
  top: number,
): { texts: string[]; next: number } {
  let row = top;
  const texts = args.map((argument) => {
    if (argument === null || argument === undefined) return '';
    const cells = Array.isArray(argument) ? (argument as unknown[][]) : [[argument]];
    const first = row;
    cells.forEach((line, down) => {
      line.forEach((value, right) => {
        if (value === '' || value === null || value === undefined) return;
        const type = typeof value === 'number' ? 'n' : typeof value === 'boolean' ? 'b' : 's';
        sheet[utils.encode_cell({ r: first + down, c: right })] = { t: type, v: value } as CellObject;
      });
    });
    row += cells.length;
    const last = { r: row - 1, c: Math.max(0, (cells[0]?.length ?? 1) - 1) };
    return utils.encode_range({ s: { r: first, c: 0 }, e: last });
  });
  return { texts, next: row };
}

/** In files, functions younger than the format carry a prefix that Excel does not show. */
export const inFile = (formula: string) => formula.slice(1).replace(/\b[A-Z]+(?:\.[A-Z]+)+\(/g, '_xlfn.$&');
