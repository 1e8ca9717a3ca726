import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { CATEGORIES, writeIndexes } from './indexes.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The files of a new function, by path: an example that runs, to be replaced part by part. */
export function scaffold(category: string, name: string): Readonly<Record<string, string>> {
  const id = name.toUpperCase();
  return {
    [`src/kpi/${category}/${name}.ts`]: `import { ratio } from '../arguments.js';
import { defineFunction } from '../define.js';

export const ${name} = defineFunction({
  id: '${id}',
  params: [
    { name: 'part', kind: 'sum', unit: 'count', from: 0 },
    { name: 'whole', kind: 'sum', unit: 'count', from: 0 },
  ],
  result: { shape: 'number', unit: 'ratio', from: 0 },

  compute: (part, whole) => ratio(part, whole, 'whole'),
});
`,
    [`src/kpi/${category}/${name}.doc.ts`]: `import type { FunctionDoc } from '../doc.js';
import type { ${name} } from './${name}.js';

export const doc: FunctionDoc<typeof ${name}> = {
  category: '${category}',
  summary: '',
  formula: 'Σ part ÷ Σ whole',
  params: { part: '', whole: '' },
  result: '',
  examples: [
    { title: 'a single pair of numbers', args: [1, 4], result: 0.25 },
    { title: 'ranges are summed', args: [[[1], [2]], [[2], [2]]], result: 0.75 },
    { title: 'nothing in the denominator', args: [1, 0], error: 'divisionByZero' },
    { title: 'text for a number', args: ['one', 4], error: 'wrongKind' },
  ],
  native: '=SUM({part})/SUM({whole})',
  source: { title: '' },
  keywords: [],
};
`,
    [`tests/kpi/${category}/${name}.test.ts`]: `import fc from 'fast-check';
import { ${name} } from '../../../src/kpi/${category}/${name}.js';
import { value } from '../helpers.js';

describe('${id}', () => {
  it('halves when the whole doubles', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1 }), (part, whole) => {
        expect(value(${name}, part, 2 * whole)).toBeCloseTo(value(${name}, part, whole) / 2, 12);
      }),
    );
  });
});
`,
  };
}

function problemWith(category: string | undefined, name: string | undefined): string | undefined {
  if (!CATEGORIES.some((known) => known === category)) {
    return `The category must be one of ${CATEGORIES.join(', ')}.`;
  }
  if (!/^[a-z][A-Za-z]{2,29}$/.test(name ?? '')) {
    return 'The name must be 3 to 30 letters in camelCase, as in discountedPayback; its capitals become the Excel name.';
  }
  return undefined;
}

function main([category, name]: readonly string[]): number {
  const problem = problemWith(category, name);
  if (problem !== undefined || category === undefined || name === undefined) {
    process.stderr.write(`${problem ?? ''}\nUse: npm run new -- investment payback\n`);
    return 1;
  }
  const files = Object.entries(scaffold(category, name));
  const existing = files.find(([path]) => existsSync(ROOT + path));
  if (existing) {
    process.stderr.write(`${existing[0]} exists already; nothing was written.\n`);
    return 1;
  }
  for (const [path, text] of files) {
    mkdirSync(dirname(ROOT + path), { recursive: true });
    writeFileSync(ROOT + path, text);
    process.stdout.write(`${path}\n`);
  }
  writeIndexes();
  process.stdout.write('src/kpi/registry.ts and catalogue.ts list it now.\n');
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main(process.argv.slice(2));
