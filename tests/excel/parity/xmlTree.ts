/** An element of XML as it was read: enough for parts without mixed content. */
export interface Xml {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Xml[];
  readonly text: string;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
const plain = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (_, hex: string, decimal: string, name: string) => {
    if (name) return ENTITIES[name] ?? '';
    return String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal));
  });

const attributesOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name, value]) => [
      name!.replace(/.*:/, ''),
      plain(value!),
    ]),
  );

/** Names without their prefixes. */
export function xmlTree(xml: string): Xml {
  const root = { name: '', attributes: {}, children: [] as Xml[], text: '' };
  const open: (typeof root)[] = [root];
  for (const [, end, name, attributes, alone, text] of xml.matchAll(
    /<(?:(\/)|(?![?!]))?([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)>|([^<]+)/g,
  )) {
    const parent = open.at(-1)!;
    if (text !== undefined) parent.text += plain(text);
    else if (end) open.pop();
    else {
      const made = {
        name: name!.replace(/.*:/, ''),
        attributes: attributesOf(attributes!),
        children: [],
        text: '',
      };
      parent.children.push(made);
      if (!alone) open.push(made);
    }
  }
  return root.children.at(-1)!;
}

export const all = ({ children }: Xml, name: string): readonly Xml[] =>
  children.filter((child) => child.name === name);

/** Follows names of elements from one to the next; undefined where one is missing. */
export const find = (xml: Xml | undefined, path: string): Xml | undefined =>
  path
    .split('/')
    .reduce<Xml | undefined>((from, name) => from?.children.find((one) => one.name === name), xml);

export const valueAt = (xml: Xml | undefined, path: string): string | undefined =>
  find(xml, path)?.attributes['val'];
