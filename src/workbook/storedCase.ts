import { toCaseFile } from '../roi/case/stored.js';
import type { Case } from '../roi/case/types.js';
import type { StoredPart } from './workbook.js';

/** Of the part that holds the case; its version is the schema's. */
export const CASE_NAMESPACE = 'urn:csroi:case';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The case as it travels in the workbook, so that opening it brings the pane back. */
export const storedCaseOf = (theCase: Case, appVersion: string): StoredPart => ({
  namespace: CASE_NAMESPACE,
  xml: `<case xmlns="${CASE_NAMESPACE}">${escaped(JSON.stringify(toCaseFile(theCase, appVersion)))}</case>`,
});
