import { apiClass } from '../api/apiClass.js';
import { instance, type ApiObject } from '../api/apiObject.js';
import { invalidArgument, invalidOperation, itemNotFound } from '../api/errors.js';
import { keptWithin, type KeptSpec } from '../api/kept.js';
import type { ConditionalFormat } from '../book/hostBook.js';
import { area, type Areas } from '../ranges/area.js';
import { intersection } from '../ranges/geometry.js';
import { checkMayFormat } from '../sheets/checkProtection.js';
import { conditionalPart, KINDS } from './conditionalKinds.js';
import { removeRules } from './removeRules.js';

interface FormatTarget {
  readonly areas: Areas;
  readonly id: string;
}

const bookOf = ({ workbook, sheet }: Areas) => workbook.sheetBook(sheet);

function found({ areas, id }: FormatTarget): ConditionalFormat {
  const format = bookOf(areas).conditionalFormats.find((one) => one.id === id);
  if (!format) throw itemNotFound();
  return format;
}

/** A place from the front, or with a negative number from the back. */
function prioritise(target: FormatTarget, priority: unknown): void {
  checkMayFormat(target.areas);
  if (typeof priority !== 'number' || !Number.isInteger(priority)) throw invalidArgument();
  const book = bookOf(target.areas);
  const others = book.conditionalFormats.filter(({ id }) => id !== target.id);
  const place = priority < 0 ? Math.max(0, others.length + 1 + priority) : priority;
  book.conditionalFormats = [...others.slice(0, place), found(target), ...others.slice(place)];
}

/** The part of a conditional format that belongs to its type; of the others there is none. */
function part(name: string): (target: FormatTarget) => ApiObject | null {
  return (target) => {
    const { type, data } = found(target);
    if (KINDS[type]?.part !== name) return null;
    return conditionalPart(target.areas, name, keptWithin(data, name));
  };
}

const needed =
  (open: (target: FormatTarget) => ApiObject | null) =>
  (target: FormatTarget): ApiObject => {
    const opened = open(target);
    if (!opened) throw invalidOperation();
    return opened;
  };

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalformat */
export const conditionalFormat = apiClass<FormatTarget>('ConditionalFormat', {
  identity: 'id',
  properties: {
    id: { read: ({ id }) => id },
    type: { read: (target) => found(target).type },
    priority: {
      read: (target) => bookOf(target.areas).conditionalFormats.findIndex(({ id }) => id === target.id),
      write: prioritise,
    },
    stopIfTrue: {
      read: (target) => found(target).stopIfTrue,
      write: (target, value) => {
        checkMayFormat(target.areas);
        if (typeof value !== 'boolean') throw invalidArgument();
        found(target).stopIfTrue = value;
      },
    },
  },
  objects: Object.fromEntries(
    Object.values(KINDS).flatMap(({ part: name }) => [
      [name, needed(part(name))],
      [`${name}OrNullObject`, part(name)],
    ]),
  ),
  methods: {
    delete: ({ areas, id }) => {
      checkMayFormat(areas);
      const book = bookOf(areas);
      book.conditionalFormats = book.conditionalFormats.filter((one) => one.id !== id);
    },
    getRange: (target) => {
      const [range, ...others] = found(target).ranges;
      if (!range || others.length > 0) throw invalidOperation();
      const { workbook, sheet } = target.areas;
      return workbook.object('Range', area(workbook, sheet, range));
    },
    getRanges: (target) => {
      const { workbook, sheet } = target.areas;
      return workbook.object('RangeAreas', { workbook, sheet, ranges: found(target).ranges });
    },
  },
});

const overlapping = (areas: Areas): ConditionalFormat[] =>
  bookOf(areas).conditionalFormats.filter((format) =>
    format.ranges.some((held) => areas.ranges.some((range) => intersection(held, range))),
  );

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection */
export const conditionalFormatCollection = apiClass<Areas>('ConditionalFormatCollection', {
  check: ({ workbook, sheet }) => workbook.living(sheet),
  collection: {
    items: (areas) => overlapping(areas).map(({ id }) => instance(conditionalFormat, { areas, id })),
    find: (areas, key) =>
      overlapping(areas).some(({ id }) => id === key)
        ? instance(conditionalFormat, { areas, id: String(key) })
        : undefined,
  },
  methods: {
    add: (areas, args) => {
      checkMayFormat(areas);
      const type = args.text(0);
      if (!(type in KINDS)) throw invalidArgument();
      const book = bookOf(areas);
      const id = areas.workbook.newId();
      // A new one comes first: https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection
      book.conditionalFormats = [
        { id, type, ranges: areas.ranges, stopIfTrue: false, data: {} },
        ...book.conditionalFormats,
      ];
      return instance(conditionalFormat, { areas, id });
    },
    clearAll: (areas) => {
      checkMayFormat(areas);
      removeRules(areas, 'conditionalFormats');
    },
  },
});

/** Colours and marks of a conditional format that were not set change nothing. */
export const conditionalRangeFill: KeptSpec = {
  methods: {
    clear: ({ data }) => {
      delete data['color'];
    },
  },
};
