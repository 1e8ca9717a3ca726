/** The text of XML that is one element with nothing but text; undefined where it is another one, or no XML at all. */
export function elementText(xml: string, element: string, namespaces: readonly string[]): string | undefined {
  const root = new DOMParser().parseFromString(xml, 'application/xml').documentElement;
  const isWanted = root.localName === element && namespaces.includes(root.namespaceURI ?? '');
  // What is not well formed gives a document about the error, in place of it or within it.
  const isWhole = root.getElementsByTagName('*').length === 0;
  return isWanted && isWhole ? root.textContent : undefined;
}
