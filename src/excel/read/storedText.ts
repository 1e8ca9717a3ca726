import { BUILT_NAMESPACE, CASE_ELEMENT, CASE_NAMESPACE } from '../../workbook/namespaces.js';
import { elementText } from './elementText.js';

const OURS = [CASE_NAMESPACE, BUILT_NAMESPACE];

/** The text within a stored part; undefined where it is no part of ours, or no XML at all. */
export const storedText = (xml: string, namespaces = OURS): string | undefined =>
  elementText(xml, CASE_ELEMENT, namespaces);
