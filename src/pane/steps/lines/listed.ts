/** The ids that a text holds, one beside the other: a text stays the same where a list would be another one. */
export const listed = (ids: string): readonly string[] => (ids === '' ? [] : ids.split(' '));
