import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { everyKindCase } from '../../src/build/everyKindCase.js';
import { methodologyPage } from '../../src/build/methodology.js';
import { cellsOf } from '../../src/roi/model/calculator.js';
import { partsOfLabel } from '../../src/roi/model/labels.js';
import { modelOf } from '../../src/roi/model/model.js';
import { CASES } from './workbooks.js';

const docs = (page: string): string =>
  readFileSync(fileURLToPath(new URL(`../../docs/${page}`, import.meta.url)), 'utf8');

/** The kinds of formulas a case has. */
const kindsOf = (theCase: Parameters<typeof modelOf>[0]): ReadonlySet<string> =>
  new Set(
    cellsOf(modelOf(theCase))
      .filter(({ expr }) => expr !== undefined && expr.op !== 'const')
      .map(({ label }) => partsOfLabel(label).key),
  );

describe('docs/methodology.md', () => {
  const page = methodologyPage();

  it('is what would be made now (npm run generate)', () => {
    expect(docs('methodology.md')).toBe(page);
  });

  it('has every formula that any case has', () => {
    const known = kindsOf(everyKindCase());
    const missing = [...CASES.values()].flatMap((theCase) =>
      [...kindsOf(theCase)].filter((kind) => !known.has(kind)),
    );
    expect([...new Set(missing)]).toEqual([]);
  });

  it('leads to functions and parts that are there', () => {
    const functions = docs('functions.md');
    const toFunctions = [...page.matchAll(/\(functions\.md#(\w+)\)/g)].map(([, id]) => id!);
    expect(toFunctions.length).toBeGreaterThan(80);
    expect(toFunctions.filter((id) => !functions.includes(`<a id="${id}"></a>`))).toEqual([]);
    const headings = [...page.matchAll(/^## (.*)$/gm)].map(([, heading]) =>
      heading!
        .toLowerCase()
        .replaceAll(/[^\w\s-]/g, '')
        .replaceAll(' ', '-'),
    );
    const toParts = [...page.matchAll(/\]\(#([\w-]+)\)/g)].map(([, part]) => part!);
    expect(toParts).toEqual(headings);
  });

  it('has tables whose rows are as wide as their heads', () => {
    const cells = (line: string): number => line.replaceAll('\\|', '').split('|').length;
    const lines = page.split('\n');
    const uneven = lines.filter((line, at) => {
      const before = lines[at - 1];
      return line.startsWith('|') && before?.startsWith('|') === true && cells(line) !== cells(before);
    });
    expect(uneven).toEqual([]);
  });
});
