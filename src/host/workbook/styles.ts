import { apiClass, type Property } from '../api/apiClass.js';
import { instance } from '../api/apiObject.js';
import { accessDenied, invalidArgument, itemAlreadyExists, notImplemented } from '../api/errors.js';
import type { NamedStyle } from '../book/hostBook.js';
import type { Workbook } from '../book/workbook.js';
import type { Border, Format, Side } from '../../cells/cells.js';
import { alignmentProperties } from '../formats/alignment.js';
import { rangeBorderCollection, type Edge, type Edges } from '../formats/borders.js';
import { rangeFill } from '../formats/fill.js';
import { rangeFont } from '../formats/font.js';
import { formatProperty, text, type Look } from '../formats/look.js';
import { lockProperties } from '../formats/protection.js';

interface StyleTarget {
  readonly workbook: Workbook;
  readonly style: NamedStyle;
}

/** Cells that have the style would change with it; this host draws them once, when the style is given. */
function checkUnused({ workbook, style }: StyleTarget): void {
  for (const { extras } of workbook.book.sheets.values()) {
    for (const { value } of extras.entries()) {
      if (value.style === style.name) throw notImplemented('changing a style that cells have');
    }
  }
}

const without = <T extends object>(properties: T, name: keyof T): T =>
  Object.fromEntries(Object.entries(properties).filter(([key]) => key !== name)) as T;

function styleLook(target: StyleTarget): Look {
  const { workbook, style } = target;
  const changed = (format: Format) => {
    checkUnused(target);
    style.format = format;
  };
  return {
    normal: workbook.normalStyle.format,
    formats: () => [style.format],
    extras: () => [style.extra],
    setFormat: (format) => {
      changed({ ...style.format, ...format });
    },
    clearFormat: (property) => {
      changed(without(style.format, property));
    },
    setExtra: (extra) => {
      checkUnused(target);
      style.extra = { ...style.extra, ...extra };
    },
    clearExtra: (property) => {
      checkUnused(target);
      style.extra = without(style.extra, property as keyof typeof style.extra);
    },
  };
}

const SIDES: Readonly<Record<string, Side>> = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
};

function styleEdges(target: StyleTarget): Edges {
  const { style } = target;
  const edge = (name: string, side: Side): Edge => ({
    name,
    lines: () => [style.format.borders?.[side]],
    change: (change) => {
      checkUnused(target);
      const borders: Partial<Record<Side, Border>> = { ...style.format.borders };
      const line = change(borders[side]);
      style.format = {
        ...style.format,
        borders: line ? { ...borders, [side]: line } : without(borders, side),
      };
    },
  });
  return Object.fromEntries(Object.entries(SIDES).map(([name, side]) => [name, edge(name, side)]));
}

const ofStyle = ({ read, write }: Property<Look>): Property<StyleTarget> => ({
  read: (target) => read(styleLook(target)),
  ...(write && {
    write: (target: StyleTarget, value: unknown) => {
      write(styleLook(target), value);
    },
  }),
});

const looks: Readonly<Record<string, Property<Look>>> = {
  ...alignmentProperties,
  ...lockProperties,
  numberFormat: formatProperty('numberFormat', { ...text, told: (value) => value ?? 'General' }),
};

/** https://learn.microsoft.com/javascript/api/excel/excel.style */
export const styleClass = apiClass<StyleTarget>('Style', {
  properties: {
    name: { read: ({ style }) => style.name },
    builtIn: { read: ({ style }) => style.builtIn },
    ...Object.fromEntries(Object.entries(looks).map(([name, property]) => [name, ofStyle(property)])),
  },
  objects: {
    font: (target) => instance(rangeFont, styleLook(target)),
    fill: (target) => instance(rangeFill, styleLook(target)),
    borders: (target) => instance(rangeBorderCollection, styleEdges(target)),
  },
  methods: {
    delete: (target) => {
      if (target.style.builtIn) throw accessDenied();
      checkUnused(target);
      target.workbook.book.styles.delete(target.style.name.toLowerCase());
    },
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.stylecollection */
export const styleCollection = apiClass<Workbook>('StyleCollection', {
  collection: {
    items: (workbook) =>
      [...workbook.book.styles.values()].map((style) => instance(styleClass, { workbook, style })),
    find: (workbook, name) => {
      const style = workbook.book.styles.get(String(name).toLowerCase());
      return style && instance(styleClass, { workbook, style });
    },
  },
  methods: {
    add: ({ book, normalStyle }, args) => {
      const name = args.text(0);
      if (name === '') throw invalidArgument();
      if (book.styles.has(name.toLowerCase())) throw itemAlreadyExists();
      book.styles.set(name.toLowerCase(), {
        name,
        builtIn: false,
        format: { ...normalStyle.format },
        extra: {},
      });
    },
  },
});
