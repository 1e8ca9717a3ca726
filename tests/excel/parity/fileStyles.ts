import type { HighlightView, LineView, LookView } from './view.js';
import { all, find, valueAt, type Xml } from './xmlTree.js';

export const rgb = (color: Xml | undefined): string | undefined => color?.attributes['rgb']?.slice(2);

function bordersOf(border: Xml): Record<string, LineView> {
  return Object.fromEntries(
    border.children.flatMap((side) => {
      const style = side.attributes['style'];
      return style === undefined ? [] : [[side.name, { style, color: rgb(find(side, 'color')) ?? '' }]];
    }),
  );
}

const parts = (styles: Xml, list: string): readonly Xml[] => find(styles, list)?.children ?? [];

/** Number formats that need no words in a file: ISO/IEC 29500-1, 18.8.30. */
const BUILT_IN: Readonly<Record<string, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  49: '@',
};

/** What the cells of each format look like, by the number that cells refer to. */
export function looksOf(styles: Xml): readonly LookView[] {
  const names = new Map(
    parts(styles, 'cellStyles').map(({ attributes }) => [attributes['xfId'], attributes['name']]),
  );
  const formats = new Map(
    parts(styles, 'numFmts').map(({ attributes }) => [attributes['numFmtId'], attributes['formatCode']]),
  );
  const at = (list: string, xf: Xml, id: string): Xml => parts(styles, list)[Number(xf.attributes[id])]!;
  return parts(styles, 'cellXfs').map((xf) => {
    const font = at('fonts', xf, 'fontId');
    const fill = find(at('fills', xf, 'fillId'), 'patternFill');
    const alignment = find(xf, 'alignment')?.attributes ?? {};
    const { numFmtId = '' } = xf.attributes;
    return {
      numberFormat: formats.get(numFmtId) ?? BUILT_IN[numFmtId] ?? '',
      style: names.get(xf.attributes['xfId']) ?? '',
      font: {
        name: valueAt(font, 'name') ?? '',
        size: Number(valueAt(font, 'sz')),
        color: rgb(find(font, 'color')) ?? '',
        bold: find(font, 'b') !== undefined,
        underline: find(font, 'u') !== undefined,
      },
      fill: fill?.attributes['patternType'] === 'solid' ? rgb(find(fill, 'fgColor')) : undefined,
      borders: bordersOf(at('borders', xf, 'borderId')),
      horizontal: alignment['horizontal'] ?? 'general',
      vertical: alignment['vertical'] ?? 'bottom',
      wrap: alignment['wrapText'] === '1',
      indent: Number(alignment['indent'] ?? 0),
      shrink: alignment['shrinkToFit'] === '1',
      locked: find(xf, 'protection')?.attributes['locked'] !== '0',
    };
  });
}

/** What conditional formats change. */
export const highlightsOf = (styles: Xml): readonly HighlightView[] =>
  all(find(styles, 'dxfs') ?? styles, 'dxf').map((dxf) => ({
    color: rgb(find(dxf, 'font/color')),
    fill: rgb(find(dxf, 'fill/patternFill/bgColor')),
    bold: find(dxf, 'font/b') !== undefined,
    italic: find(dxf, 'font/i') !== undefined,
    underline: find(dxf, 'font/u') !== undefined,
    strike: find(dxf, 'font/strike') !== undefined,
  }));
