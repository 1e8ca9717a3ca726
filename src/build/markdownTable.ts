const cell = (said: string): string => said.replaceAll('|', '\\|').replaceAll('\n', ' ');
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

/** The lines of a table in Markdown, with an empty one after it. */
export const markdownTable = (
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] => [row(heads), `|${heads.map(() => '---|').join('')}`, ...rows.map(row), ''];
