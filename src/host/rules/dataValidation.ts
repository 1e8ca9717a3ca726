import { apiClass, type Property } from '../api/apiClass.js';
import { isRecord } from '../api/arguments.js';
import { invalidArgument } from '../api/errors.js';
import type { Kept, Validation } from '../book/hostBook.js';
import type { Areas } from '../ranges/area.js';
import { intersection, overlap, sameRange, size, without } from '../ranges/geometry.js';
import { checkAllowed } from '../sheets/checkProtection.js';
import { checkAlert, checkPrompt, checkRule } from './checkValidation.js';
import { withFormulas } from './formulaOf.js';
import { copyOf, rebaseRule } from './rebaseRule.js';
import { removeRules } from './removeRules.js';

/** Kinds of rules, by https://learn.microsoft.com/javascript/api/excel/excel.datavalidationrule */
const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

/** The validations of cells, undefined for those without one. */
function validationsOf({ workbook, sheet, ranges }: Areas): (Validation | undefined)[] {
  const found: (Validation | undefined)[] = workbook
    .sheetBook(sheet)
    .validations.filter((one) => one.ranges.some((held) => ranges.some((range) => overlap(held, range))));
  const uncovered = ranges.reduce((left, range) => left + size(range), 0) - covered(found, ranges);
  return uncovered > 0 ? [...found, undefined] : found;
}

function covered(validations: readonly (Validation | undefined)[], ranges: Areas['ranges']): number {
  const shared = validations.flatMap((one) =>
    (one?.ranges ?? []).flatMap((held) => ranges.flatMap((range) => intersection(held, range) ?? [])),
  );
  return shared.reduce((sum, range) => sum + size(range), 0);
}

/** What all cells have in common, null where they differ. */
function common(areas: Areas, read: (data: Kept) => unknown): unknown {
  const told = validationsOf(areas).map((one) => JSON.stringify(one ? (read(one.data) ?? null) : null));
  return told.every((one) => one === told[0]) ? (JSON.parse(told[0] ?? 'null') as unknown) : null;
}

/** What all cells had, said for the first of them. */
function agreed(areas: Areas): Kept {
  const [had, ...others] = validationsOf(areas);
  if (!had || others.length > 0) return {};
  const data = copyOf(had.data);
  rebaseRule(data, had.ranges, areas.ranges);
  return data;
}

/**
 * Changes the validation of some cells, who share it from then on; what they had is where they agreed.
 * https://learn.microsoft.com/javascript/api/excel/excel.datavalidation
 */
function change(areas: Areas, name: string, value: unknown): void {
  const { workbook, sheet, ranges } = areas;
  checkAllowed(workbook, sheet);
  const book = workbook.sheetBook(sheet);
  const own = book.validations.find((one) => sameRanges(one.ranges, ranges));
  if (own) {
    const changed = { ...own, data: { ...own.data, [name]: value } };
    book.validations = book.validations.map((one) => (one === own ? changed : one));
    return;
  }
  const data = { ...agreed(areas), [name]: value };
  removeRules(areas, 'validations');
  book.validations = [...book.validations, { ranges: distinct(ranges), data }];
}

const sameRanges = (some: Areas['ranges'], others: Areas['ranges']): boolean =>
  some.length === others.length && some.every((one, at) => sameRange(one, others[at]!));

/** Ranges without what an earlier one holds. */
function distinct(ranges: Areas['ranges']): Areas['ranges'] {
  return ranges.flatMap((range, at) =>
    ranges.slice(0, at).reduce((left, earlier) => left.flatMap((piece) => without(piece, earlier)), [range]),
  );
}

const record = (
  name: string,
  missing: unknown,
  check: (value: Readonly<Record<string, unknown>>) => void,
): Property<Areas> => ({
  read: (areas) => common(areas, (data) => data[name] ?? missing) ?? missing,
  write: (areas, value) => {
    if (!isRecord(value)) throw invalidArgument();
    check(value);
    change(areas, name, value);
  },
});

/** A rule has exactly one kind. */
function writeRule(areas: Areas, value: unknown): void {
  if (!isRecord(value)) throw invalidArgument();
  const [kind, ...others] = Object.keys(value);
  if (kind === undefined || others.length > 0 || !(kind in TYPES)) throw invalidArgument();
  checkRule(kind, value[kind]);
  change(areas, 'rule', withFormulas(value));
}

function typeOf(areas: Areas): string {
  const types = new Set(
    validationsOf(areas).map(
      (one) => TYPES[Object.keys((one?.data['rule'] as Kept | undefined) ?? {})[0] ?? ''],
    ),
  );
  if (types.size > 1) return types.has(undefined) ? 'Inconsistent' : 'MixedCriteria';
  return [...types][0] ?? 'None';
}

/** https://learn.microsoft.com/javascript/api/excel/excel.datavalidation */
export const dataValidation = apiClass<Areas>('DataValidation', {
  check: ({ workbook, sheet }) => workbook.living(sheet),
  properties: {
    type: { read: typeOf },
    rule: { read: (areas) => common(areas, (data) => data['rule']), write: writeRule },
    prompt: record('prompt', { message: '', showPrompt: true, title: '' }, checkPrompt),
    errorAlert: record('errorAlert', { message: '', showAlert: true, style: 'Stop', title: '' }, checkAlert),
    ignoreBlanks: {
      read: (areas) => common(areas, (data) => data['ignoreBlanks'] ?? true) ?? true,
      write: (areas, value) => {
        if (typeof value !== 'boolean') throw invalidArgument();
        change(areas, 'ignoreBlanks', value);
      },
    },
  },
  methods: {
    clear: (areas) => {
      checkAllowed(areas.workbook, areas.sheet);
      removeRules(areas, 'validations');
    },
  },
});
