/** What tells one element of a list from another, whatever their order. */
const KEYS = ['PartName', 'Extension', 'Target', 'name', 'min', 'r'];

/** Each element by its name and, among several of that name, its key or its place: `row[2]`. */
function steps(elements: readonly Element[]): readonly string[] {
  const total = new Map<string, number>();
  for (const { nodeName } of elements) total.set(nodeName, (total.get(nodeName) ?? 0) + 1);
  const seen = new Map<string, number>();
  return elements.map((element) => {
    const { nodeName } = element;
    const key = KEYS.map((name) => element.getAttribute(name)).find((value) => value !== null);
    const at = (seen.get(nodeName) ?? 0) + 1;
    seen.set(nodeName, at);
    if (key !== undefined) return `${nodeName}[${key}]`;
    return total.get(nodeName) === 1 ? nodeName : `${nodeName}[${at}]`;
  });
}

function linesOf(element: Element, path: string): string[] {
  const children = [...element.children];
  const names = steps(children);
  const attributes = [...element.attributes]
    .filter(({ name }) => !name.startsWith('xmlns'))
    .map(({ name, value }) => `${path} @${name}=${value}`);
  const text = children.length === 0 && element.textContent ? [`${path} "${element.textContent}"`] : [];
  const inside = children.flatMap((child, at) => linesOf(child, `${path}/${names[at]}`));
  return [path, ...attributes, ...text, ...inside];
}

/**
 * XML as lines that can be compared: one for each element by its path, for each attribute and for each text. Prefixes stand
 * for their namespaces, which Excel always calls the same.
 */
export function xmlLines(xml: string): readonly string[] {
  const root = new DOMParser().parseFromString(xml, 'text/xml').documentElement;
  if (root.nodeName === 'parsererror') throw new Error(root.textContent);
  return linesOf(root, root.nodeName);
}
