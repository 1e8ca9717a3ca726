import { FORMAT_IDS, numberFormat, type Format } from './formats.js';
import { PALETTE } from './palette.js';
import type { Border, Style } from './workbook.js';

type Look = Omit<Style, 'font'>;

const hairline: Border = { style: 'hair', color: PALETTE.rule };
const boxed = { top: hairline, right: hairline, bottom: hairline, left: hairline } as const;
const open: Border = { style: 'dashed', color: PALETTE.attention };
const body = { size: 11, color: PALETTE.ink, vertical: 'center' } as const;

const asInput = { ...body, color: PALETTE.input, fill: PALETTE.inputFill, borders: boxed } as const;
const asOpen = {
  ...body,
  color: PALETTE.input,
  fill: PALETTE.openFill,
  borders: { top: open, right: open, bottom: open, left: open },
} as const;

/** Cells that hold a figure, by what the figure is to the reader; each comes in every number format. */
const ROLES = {
  input: { ...asInput, unlocked: true },
  /** Asked for and not entered. */
  inputOpen: { ...asOpen, unlocked: true },
  /** Room for more: empty, and nobody asks for it. */
  inputSpare: { ...asInput, unlocked: true },
  calc: body,
  /** Only shows a cell of another sheet. */
  xref: { ...body, color: PALETTE.reference },
  total: {
    ...body,
    bold: true,
    fill: PALETTE.calm,
    borders: { top: { style: 'thin', color: PALETTE.ink } },
  },
  kpi: { ...body, size: 14, bold: true, borders: { bottom: hairline } },
  kpi2: { ...body, color: PALETTE.muted, borders: { bottom: hairline } },
  /** Computed once, when the workbook was built. */
  static: { ...body, color: PALETTE.muted },
} as const satisfies Record<string, Look>;

const head = {
  size: 10,
  bold: true,
  color: PALETTE.paper,
  fill: PALETTE.band,
  vertical: 'center',
  wrap: true,
} as const;
const subhead = {
  size: 11,
  bold: true,
  color: PALETTE.ink,
  fill: PALETTE.subhead,
  vertical: 'center',
  wrap: true,
} as const;
const status = { size: 10, bold: true, vertical: 'center', horizontal: 'left' } as const;

const typed = { numberFormat: '@', wrap: true, horizontal: 'left', indent: 1 } as const;
const link = { size: 10, color: PALETTE.link, underline: true, vertical: 'center' } as const;

/** Cells that hold words. */
const PLAIN = {
  title: { size: 18, bold: true, color: PALETTE.ink, vertical: 'center' },
  subtitle: { size: 11, color: PALETTE.muted, vertical: 'center' },
  subtitleRight: { size: 11, color: PALETTE.muted, vertical: 'center', horizontal: 'right' },
  verdict: {
    size: 14,
    bold: true,
    color: PALETTE.ink,
    fill: PALETTE.calm,
    borders: { left: { style: 'thick', color: PALETTE.bar } },
    wrap: true,
    horizontal: 'left',
    indent: 1,
    vertical: 'center',
  },
  section: {
    size: 12,
    bold: true,
    color: PALETTE.ink,
    borders: { bottom: { style: 'medium', color: PALETTE.band } },
    vertical: 'bottom',
  },
  head: { ...head, horizontal: 'left' },
  /** Over words that stand right of figures. */
  headIndented: { ...head, horizontal: 'left', indent: 1 },
  headNumber: { ...head, horizontal: 'right' },
  headMonth: { ...head, horizontal: 'right', numberFormat: 'mmm yyyy' },
  subhead,
  subheadIndented: { ...subhead, size: 10, horizontal: 'left', indent: 1 },
  subheadNumber: { ...subhead, size: 10, horizontal: 'right' },
  /** Runs on over the empty cells beside it. */
  subheadAcross: { ...subhead, wrap: false },
  subheadNote: { ...subhead, bold: false, size: 10, color: PALETTE.muted },
  label: { ...body, wrap: true },
  labelIndented: { ...body, wrap: true, horizontal: 'left', indent: 1 },
  /** Words of another sheet, right of figures. */
  referenceIndented: { ...body, color: PALETTE.reference, horizontal: 'left', indent: 1 },
  totalLabel: { ...ROLES.total, wrap: true },
  /** Runs on over the empty cells beside it. */
  plain: body,
  plainIndented: { ...body, horizontal: 'left', indent: 1 },
  unit: { size: 10, color: PALETTE.muted, vertical: 'center' },
  totalUnit: { ...ROLES.total, size: 10, bold: false, color: PALETTE.muted },
  note: { size: 9, color: PALETTE.muted, vertical: 'center', wrap: true, horizontal: 'left', indent: 1 },
  remark: { size: 9, color: PALETTE.muted, vertical: 'center' },
  text: { ...body, wrap: true, vertical: 'top' },
  /** Words to be typed; what is typed stays text. */
  inputWords: { ...asInput, ...typed, unlocked: true },
  /** How inputs look, where that is explained. */
  inputSample: asInput,
  inputOpenSample: asOpen,
  statusGood: { ...status, color: PALETTE.good, fill: PALETTE.goodFill },
  statusWarn: { ...status, color: PALETTE.attention, fill: PALETTE.attentionFill },
  statusBad: { ...status, color: PALETTE.bad, fill: PALETTE.badFill },
  /** Shown only when it says something. */
  mark: { ...status, color: PALETTE.bad, horizontal: 'center' },
  link,
  /** Right of figures. */
  linkIndented: { ...link, horizontal: 'left', indent: 1 },
} as const satisfies Record<string, Look>;

export type Role = keyof typeof ROLES;
export type PlainStyle = keyof typeof PLAIN;
export type StyleName = PlainStyle | `${Role}.${Format}`;

/** Names group in Excel's gallery and never meet a built-in one. */
const PREFIX = 'CSROI ';
export const styleName = (name: StyleName): string => PREFIX + name;

const isRight = (format: Format): boolean => format !== 'text' && format !== 'list';

/** Chinese needs a font of its own, half a point smaller. */
export function bodyOf(language: string): { font: string; size: number; color: string } {
  const isChinese = language.startsWith('zh');
  return { font: isChinese ? 'Microsoft YaHei' : 'Calibri', size: isChinese ? 10.5 : 11, color: PALETTE.ink };
}

/** Every style by its name in the workbook. */
export function stylesOf(currency: string, language: string): ReadonlyMap<string, Style> {
  const { font } = bodyOf(language);
  const plain = Object.entries(PLAIN).map(([name, look]) => [name as StyleName, { ...look, font }] as const);
  const figures = Object.entries(ROLES).flatMap(([role, look]) =>
    FORMAT_IDS.map((format): readonly [StyleName, Style] => [
      `${role as Role}.${format}`,
      {
        ...look,
        font,
        numberFormat: numberFormat(format, currency),
        horizontal: isRight(format) ? 'right' : 'left',
        // A word may stand where there is no number; General fits numbers by itself.
        ...(isRight(format) && !numberFormat(format, currency).includes('General') && { shrink: true }),
      },
    ]),
  );
  return new Map([...plain, ...figures].map(([name, style]) => [styleName(name), style]));
}
