/** Text without what stands before it so that Excel reads it as text. */
export const unquoted = (text: string): string => (text.startsWith("'") ? text.slice(1) : text);
