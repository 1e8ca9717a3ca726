/** Of the part that holds the case; its version is the schema's. */
export const CASE_NAMESPACE = 'urn:csroi:case';

/** Of the part that holds the case the sheets were built from, once the other one has gone on changing. */
export const BUILT_NAMESPACE = 'urn:csroi:built';

/** What the cases in both stand in. */
export const CASE_ELEMENT = 'case';
