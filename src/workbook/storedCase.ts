import { toCaseFile } from '../roi/case/stored.js';
import type { Case } from '../roi/case/types.js';
import type { StoredPart } from './workbook.js';

/** Of the part that holds the case; its version is the schema's. */
export const CASE_NAMESPACE = 'urn:csroi:case';

/** A part that is one element with a text. */
export const partWith = (element: string, namespace: string, text: string): StoredPart => ({
  namespace,
  xml: `<${element} xmlns="${namespace}">${escaped(text)}</${element}>`,
});

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Of the part that holds the case the sheets were built from, once the other one has gone on changing. */
export const BUILT_NAMESPACE = 'urn:csroi:built';

/** The case as it travels in the workbook, so that opening it brings the pane back. */
export const storedCaseOf = (
  theCase: Case,
  appVersion: string,
  namespace: typeof CASE_NAMESPACE | typeof BUILT_NAMESPACE = CASE_NAMESPACE,
): StoredPart => partWith('case', namespace, JSON.stringify(toCaseFile(theCase, appVersion)));
