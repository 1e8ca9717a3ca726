import type { SheetData } from '../../workbook/workbook.js';

/** What tells a row: its texts. Rows without any go with the one above. */
function textsByRow({ cells }: SheetData): readonly (readonly [row: number, texts: string])[] {
  const rows = new Map<number, string>();
  for (const { row, content } of cells)
    if (content?.kind === 'text' && content.text !== '')
      rows.set(row, `${rows.get(row) ?? ''}\n${content.text}`);
  return [...rows].sort(([one], [other]) => one - other);
}

/** The longest sequence of rows that both have, by dynamic programming. */
function pairs(
  from: readonly (readonly [number, string])[],
  to: readonly (readonly [number, string])[],
): ReadonlyMap<number, number> {
  const lengths = Array.from({ length: from.length + 1 }, () => new Array<number>(to.length + 1).fill(0));
  for (let one = from.length - 1; one >= 0; one -= 1)
    for (let other = to.length - 1; other >= 0; other -= 1)
      lengths[one]![other] =
        from[one]![1] === to[other]![1]
          ? lengths[one + 1]![other + 1]! + 1
          : Math.max(lengths[one + 1]![other]!, lengths[one]![other + 1]!);
  const found = new Map<number, number>();
  let [one, other] = [0, 0];
  while (one < from.length && other < to.length) {
    if (from[one]![1] === to[other]![1]) found.set(from[one++]![0], to[other++]![0]);
    else if (lengths[one + 1]![other]! >= lengths[one]![other + 1]!) one += 1;
    else other += 1;
  }
  return found;
}

/** Where a row of a sheet went when the sheet was built anew; undefined where it is gone. */
export function rowMap(from: SheetData, to: SheetData): (row: number) => number | undefined {
  const texts = textsByRow(from);
  const labelled = new Set(texts.map(([row]) => row));
  const known = pairs(texts, textsByRow(to));
  return (row) => {
    let above = row;
    while (above > 0 && !labelled.has(above)) above -= 1;
    if (above === 0) return row;
    const moved = known.get(above);
    return moved === undefined ? undefined : moved + row - above;
  };
}
