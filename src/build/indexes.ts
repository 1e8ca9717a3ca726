import { readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Category } from '../kpi/doc.js';

const KPI = fileURLToPath(new URL('../kpi/', import.meta.url));
const MADE = '/* Made by `npm run indexes` from the folders beside it; a test compares. Do not edit. */\n';
export const CATEGORIES = [
  'survey',
  'operations',
  'cost',
  'customers',
  'value',
  'investment',
  'evidence',
] as const satisfies readonly Category[];

/** Every function of the library: the files that have their prose beside them. */
function functionFiles(): { category: string; name: string }[] {
  return CATEGORIES.flatMap((category) =>
    readdirSync(`${KPI}${category}`)
      .filter((file) => file.endsWith('.doc.ts'))
      .map((file) => ({ category, name: file.slice(0, -'.doc.ts'.length) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  );
}

/** The registry (code alone, for the cell) and the catalogue (code and prose, for people). */
export function indexes(): Readonly<Record<string, string>> {
  const files = functionFiles();
  const code = files.map(({ category, name }) => `import { ${name} } from './${category}/${name}.js';\n`);
  const prose = files.map(
    ({ category, name }) => `import { doc as ${name}Doc } from './${category}/${name}.doc.js';\n`,
  );
  const registry = `${MADE}import type { KpiFunction } from './define.js';
${code.join('')}
/** Every function of the library. */
export const registry = [
${files.map(({ name }) => `  ${name},\n`).join('')}] as const satisfies readonly KpiFunction[];

export type FunctionId = (typeof registry)[number]['id'];
`;
  const catalogue = `${MADE}import type { KpiFunction } from './define.js';
import type { FunctionDoc } from './doc.js';
${code.map((line, at) => `${line}${prose[at] ?? ''}`).join('')}
export interface Entry {
  readonly fn: KpiFunction;
  readonly doc: FunctionDoc;
}

/** Every function with what people read about it. */
export const catalogue: readonly Entry[] = [
${files.map(({ name }) => `  { fn: ${name}, doc: ${name}Doc },\n`).join('')}];
`;
  return { 'registry.ts': registry, 'catalogue.ts': catalogue };
}

export function writeIndexes(): void {
  for (const [file, text] of Object.entries(indexes())) writeFileSync(`${KPI}${file}`, text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeIndexes();
