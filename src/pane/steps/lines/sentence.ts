/** Words that stand inside a table of the workbook, as a list of choices begins them. */
export const sentence = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
