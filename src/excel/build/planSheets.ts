import { shortened } from '../../workbook/shortened.js';
import type { WorkbookData } from '../../workbook/workbook.js';
import { freeName } from './freeName.js';
import { lower } from './lower.js';
import type { BuiltSheet, SheetMark } from './state/record.js';
import { tabPositions } from './tabPositions.js';

const LONGEST_SHEET_NAME = 31;
const PREFIX = 'CSROI';

/** What sheets are called, and where they stand. */
export interface PlannedSheets {
  readonly names: readonly string[];
  /** For good, while they are filled, and what those that they replace are called meanwhile. */
  readonly final: readonly string[];
  readonly staged: readonly string[];
  readonly spare: readonly string[];
  /** While those that they replace are still there; undefined where they stay behind all others. */
  readonly positions: readonly (number | undefined)[];
}

/**
 * The name itself, where the user has it too with a prefix, and with a number where that is not enough; beside a sheet of
 * ours that is kept with a number alone.
 */
function prefixed(name: string, isBeside: boolean): (count: number) => string {
  return (count) => {
    if (count === 1) return name;
    if (isBeside) {
      const number = ` (${count})`;
      return shortened(name, LONGEST_SHEET_NAME - number.length) + number;
    }
    const end = count === 2 ? '' : ` ${count - 1}`;
    return shortened(`${PREFIX} ${name}`, LONGEST_SHEET_NAME - end.length) + end;
  };
}

/** Names that no sheet has or will have, that nobody types, and that need no quotes in formulas. */
function spareNames(count: number, taken: Set<string>): readonly string[] {
  return Array.from({ length: count }, () => freeName((at) => `_${at}`, taken));
}

/** A sheet that takes the place of one of the last build is called as that is by now, and stands where it stands. */
export function planSheets(
  { sheets }: WorkbookData,
  existing: readonly SheetMark[],
  built: readonly BuiltSheet[],
  old: readonly SheetMark[],
  kept: readonly string[],
): PlannedSheets {
  const names = sheets.map(({ name }) => name);
  const former = names.map((name) => {
    const mark = built.find(({ wanted }) => wanted === name);
    return existing.find(({ id }) => id === mark?.id);
  });
  const replaced = former.map((mark) => old.find(({ id }) => id === mark?.id));
  const others = existing.filter(({ id }) => !old.some((mark) => mark.id === id));
  const besides = lower(existing.filter(({ id }) => kept.includes(id)).map(({ name }) => name));
  const reserved = lower([...others, ...replaced].flatMap((mark) => mark?.name ?? []));
  const final = names.map(
    (name, at) => replaced[at]?.name ?? freeName(prefixed(name, besides.has(name.toLowerCase())), reserved),
  );
  const passing = new Set([...lower(existing.map(({ name }) => name)), ...lower(final)]);
  return {
    names,
    final,
    staged: spareNames(names.length, passing),
    spare: spareNames(old.length, passing),
    positions: tabPositions(
      existing.map(({ id }) => id),
      old.map(({ id }) => id),
      former.map((mark) => mark?.id),
    ),
  };
}
