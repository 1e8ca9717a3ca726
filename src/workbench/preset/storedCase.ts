import type { StoredBook } from '../../host/book/storedBook.js';
import { BUILT_NAMESPACE, CASE_NAMESPACE } from '../../workbook/namespaces.js';
import type { StoredPart } from '../../workbook/workbook.js';

/** The case that an add-in built a workbook from, as text, and everything CSROI keeps in the workbook. */
export interface StoredCase {
  readonly text: string;
  readonly parts: readonly StoredPart[];
}

const OURS = 'urn:csroi:';

/** What a workbook that was not opened here as one of ours holds of CSROI; undefined where that is nothing. */
export function storedCaseIn({ xmlParts }: StoredBook): StoredCase | undefined {
  const roots = xmlParts.map(({ xml }) => ({
    xml,
    root: new DOMParser().parseFromString(xml, 'application/xml').documentElement,
  }));
  const textOf = (namespace: string): string | undefined =>
    roots.find(({ root }) => root.namespaceURI === namespace)?.root.textContent;
  // The sheets are those of the case that was built; the other one may have gone on changing.
  const text = textOf(BUILT_NAMESPACE) ?? textOf(CASE_NAMESPACE);
  if (text === undefined) return undefined;
  const parts = roots.flatMap(({ xml, root: { namespaceURI } }) =>
    namespaceURI?.startsWith(OURS) ? [{ namespace: namespaceURI, xml }] : [],
  );
  return { text, parts };
}
