import type { Example } from './doc.js';

function literal(value: unknown): string {
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(value) : '';
}

/** An argument as people type it: a value, or rows in braces. */
export function argumentText(argument: unknown): string {
  if (!Array.isArray(argument)) return literal(argument);
  const rows = (argument as unknown[][]).map((row) => row.map(literal).join(','));
  return `{${rows.join(';')}}`;
}

/** An example as a formula one can type: `=CSROI.NPS({10;9;8;3})`; omitted last arguments fall away. */
export function formulaText(id: string, { args }: Pick<Example, 'args'>): string {
  const given = args.map(argumentText);
  while (given.length > 0 && given.at(-1) === '') given.pop();
  return `=CSROI.${id}(${given.join(',')})`;
}
