import { welcomeBook } from '../../../src/workbench/welcome/welcomeBook.js';
import { workbenchExamples } from '../../../src/build/workbenchExamples.js';
import type { Example } from '../../../src/workbench/welcome/examples.js';
import { catalogue } from '../../../src/kpi/catalogue.js';
import { formulaCalls } from '../../../src/workbench/excel/formulaCalls.js';

const examples = JSON.parse(workbenchExamples()) as Example[];
const book = welcomeBook(examples);
const formulas = book.sheets.flatMap(({ rows }) =>
  rows.flatMap((row) => row?.flatMap((cell) => cell?.formula ?? []) ?? []),
);

it('has an example of every function', () => {
  expect(examples.map(({ id }) => id)).toEqual(catalogue.map(({ fn }) => fn.id));
});

it('uses only functions that exist', () => {
  const ids = new Set(catalogue.map(({ fn }) => `CSROI.${fn.id}`));
  const used = formulas.flatMap(formulaCalls).filter(({ name }) => name.startsWith('CSROI.'));
  expect(used.filter(({ name }) => !ids.has(name))).toEqual([]);
});

it('has no two sheets of one name, and shows the first', () => {
  const names = book.sheets.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(book.active).toBe(names[0]);
});

it('has survey answers with blanks and text among them', () => {
  const survey = book.sheets.find(({ name }) => name === 'Survey');
  const answers = survey?.rows.slice(1).map((row) => row?.[0]?.value) ?? [];
  expect(answers).toContain(null);
  expect(answers).toContain('n/a');
  expect(answers).toContain(0);
});

it('is the same every time', () => {
  expect(welcomeBook(examples)).toEqual(book);
});
