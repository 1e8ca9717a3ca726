import { INK } from '../../chart/palette.js';
import { content, element } from '../xml.js';

/** In points. */
export const TEXT_SIZE = 9;
const HUNDREDTHS = 100;

export interface Letters {
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
  /** Without it that of the chart. */
  readonly font?: string;
}

export const solidFill = (rgb: string): string =>
  element('a:solidFill', {}, element('a:srgbClr', { val: rgb }));

/** Latin letters and those of East Asia. */
const typefaces = (font: string): string =>
  element('a:latin', { typeface: font }) + element('a:ea', { typeface: font });

const letterProperties = (
  name: string,
  { size = TEXT_SIZE, bold = false, color = INK, font }: Letters,
): string =>
  element(
    name,
    { sz: size * HUNDREDTHS, b: bold },
    solidFill(color) + (font === undefined ? '' : typefaces(font)),
  );

export const UPWARDS = { rot: -5_400_000, vert: 'horz' };

type Body = Readonly<Record<string, string | number>>;

const body = (attributes: Body, paragraph: string): string =>
  element('a:bodyPr', attributes) + element('a:lstStyle') + element('a:p', {}, paragraph);

const paragraphProperties = (letters: Letters): string =>
  element('a:pPr', {}, letterProperties('a:defRPr', letters));

/** How the text of a part of the chart looks. */
export const textProperties = (letters: Letters, attributes: Body = {}): string =>
  element('c:txPr', {}, body(attributes, paragraphProperties(letters) + element('a:endParaRPr', {})));

/** Text that stands in the chart itself. */
export const richText = (text: string, letters: Letters, attributes: Body = {}): string =>
  element(
    'c:rich',
    {},
    body(
      attributes,
      paragraphProperties(letters) +
        element('a:r', {}, letterProperties('a:rPr', letters) + element('a:t', {}, content(text))),
    ),
  );
