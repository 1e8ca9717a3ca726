import { BUILT_NAMESPACE, CASE_ELEMENT, CASE_NAMESPACE } from '../../workbook/namespaces.js';
import { partWith } from '../../workbook/storedCase.js';
import type { StoredPart } from '../../workbook/workbook.js';
import { storedText } from '../read/storedText.js';

/**
 * The part that says what sheets were built from, out of the parts that stood beside them: until a case is saved anew it is
 * the one that was built. None where it cannot be read.
 */
export function builtPart(xmls: readonly string[]): readonly StoredPart[] {
  const [built, stored] = [BUILT_NAMESPACE, CASE_NAMESPACE].map((namespace) =>
    xmls.flatMap((xml) => storedText(xml, [namespace]) ?? []).at(-1),
  );
  const text = built ?? stored;
  return text === undefined ? [] : [partWith(CASE_ELEMENT, BUILT_NAMESPACE, text)];
}
