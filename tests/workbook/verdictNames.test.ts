import { compile } from '../../src/formula/compile.js';
import { cell, input, sentence } from '../../src/formula/cells.js';
import { print } from '../../src/formula/print.js';
import { maxOf } from '../../src/roi/model/parts.js';
import { nameOfLargest } from '../../src/workbook/nameOfLargest.js';
import { literal, wordsOf } from '../../src/workbook/words.js';
import { MESSAGES, presetCase } from './workbooks.js';

const { formula: texts } = wordsOf(presetCase('blank'), MESSAGES);

/** How deep functions are nested. */
function depthOf(formula: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of formula.replaceAll(/"[^"]*"/g, '')) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

describe('the name of the largest', () => {
  const count = 100;
  const values = Array.from({ length: count }, (_, at) => input(`v${at}`, 'value'));
  const largest = cell('largest', 'largest', maxOf(values));
  const named = values.map((value, at) => ({ name: `Line {x} ${at}`, value }));
  const name = sentence('name', 'name', nameOfLargest(named, largest));

  it.each([0, 39, 40, 79, 99])('is that of line %d', (winner) => {
    const tape = compile([name], 12);
    values.forEach((value, at) => {
      tape.set(value, at === winner ? 1000 : at);
    });
    tape.run();
    expect(tape.text(name, texts)).toBe(`Line {x} ${winner}`);
  });

  it('is found by a formula that Excel takes, however many lines there are', () => {
    const places = new Map([...values, largest, name].map((one, row) => [one, row + 1]));
    const layout = {
      months: 12,
      place: (one: Parameters<typeof print>[0]) => ({
        sheet: 'S',
        row: places.get(one as (typeof values)[number])!,
        column: 1,
      }),
      header: () => undefined,
    };
    const formula = print(name, { layout, texts, to: 'excel', names: false });
    expect(formula.length).toBeLessThan(8192);
    expect(depthOf(formula)).toBeLessThanOrEqual(64);
  });
});

it.each(['', 'plain', '{x}', 'a {b} c {d}', '{{e}}', '{'])('says %j as it was typed', (typed) => {
  const said = sentence('said', 'said', literal(typed));
  const tape = compile([said], 12);
  tape.run();
  expect(tape.text(said, texts)).toBe(typed);
});
