import { toCaseFile } from '../roi/case/stored.js';
import type { Case } from '../roi/case/types.js';
import { CASE_ELEMENT, CASE_NAMESPACE, type BUILT_NAMESPACE } from './namespaces.js';
import type { StoredPart } from './workbook.js';

/** A part that is one element with a text. */
export const partWith = (element: string, namespace: string, text: string): StoredPart => ({
  namespace,
  xml: `<${element} xmlns="${namespace}">${escaped(text)}</${element}>`,
});

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The case as it travels in the workbook, so that opening it brings the pane back. */
export const storedCaseOf = (
  theCase: Case,
  appVersion: string,
  namespace: typeof CASE_NAMESPACE | typeof BUILT_NAMESPACE = CASE_NAMESPACE,
): StoredPart => partWith(CASE_ELEMENT, namespace, JSON.stringify(toCaseFile(theCase, appVersion)));
