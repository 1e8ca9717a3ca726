export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
const MARKUP = /[&<>\r]/g;
/** A parser makes blanks of the line breaks and tabs of an attribute. */
const MARKUP_IN_ATTRIBUTE = /[&<>"\t\n\r]/g;
/** What XML 1.0 cannot hold, and lone halves of surrogate pairs. */
const UNWRITABLE = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu;
const REPLACEMENT = '\uFFFD';
/** As nearly all texts are, and quicker to see than what cannot be written. */
const ASCII = /^[\t\n\r -~]*$/;

const entity = (character: string): string => ENTITIES[character] ?? character;

const writable = (text: string): string => (ASCII.test(text) ? text : text.replace(UNWRITABLE, REPLACEMENT));

/** Text between tags. */
export const content = (text: string): string => writable(text).replace(MARKUP, entity);

const attributeValue = (text: string): string => writable(text).replace(MARKUP_IN_ATTRIBUTE, entity);

function written([name, value]: readonly [string, Attributes[string]]): string {
  if (value === undefined) return '';
  const text = typeof value === 'boolean' ? Number(value) : value;
  return ` ${name}="${typeof text === 'number' ? text : attributeValue(text)}"`;
}

/** One element; attributes that are undefined are left out, true is 1 and false 0. `inside` is XML already. */
export function element(name: string, attributes: Attributes = {}, inside = ''): string {
  const start = name + Object.entries(attributes).map(written).join('');
  return inside === '' ? `<${start}/>` : `<${start}>${inside}</${name}>`;
}

/** An element around a list, which it counts; nothing around an empty list. */
export const counted = (name: string, items: readonly string[]): string =>
  items.length === 0 ? '' : element(name, { count: items.length }, items.join(''));

/** Elements one after the other. */
export const each = <Item>(items: readonly Item[], xml: (item: Item, at: number) => string): string =>
  items.map(xml).join('');

export const xmlDocument = (root: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
