import type { SheetData, Validation } from '../../src/workbook/workbook.js';
import { sheetOf } from './cellsOf.js';
import { workbookNamed } from './workbooks.js';

const LARGEST = 1e15;
const NAMES = ['omnichannel', 'every list and form'];

interface Asked {
  readonly sheet: SheetData;
  readonly validation: Validation;
}

const askedIn = (name: string): readonly Asked[] =>
  workbookNamed(name).sheets.flatMap((sheet) =>
    sheet.validations.map((validation) => ({ sheet, validation })),
  );

/** 0.5 as 0.5 and as 50 %. */
const shown = (bound: number): readonly string[] => [
  bound.toLocaleString('en'),
  `${(bound * 100).toLocaleString('en')} %`,
];

describe.each(NAMES)('what the cells of %s say they take', (name) => {
  it('is whole sentences', () => {
    for (const { validation } of askedIn(name)) {
      const { prompt, error } = validation;
      for (const text of [prompt.text, error.text]) {
        expect(text).toMatch(/^[A-Z].*\.$/);
        expect(text).not.toMatch(/\s[.,;:]|\s{2}|^\S+ [.,;]/);
      }
    }
  });

  it('names the bounds of the rule', () => {
    const silent = askedIn(name).flatMap(({ sheet, validation: { rule, prompt, areas } }) => {
      if (rule.kind !== 'decimal' && rule.kind !== 'whole') return [];
      const bounds = [rule.from, rule.to].flatMap((bound) =>
        typeof bound === 'number' && Math.abs(bound) < LARGEST ? [bound] : [],
      );
      // A cost of 0 or more is asked for without a minus sign.
      const isSaid = (bound: number): boolean =>
        shown(bound).some((text) => prompt.text.includes(text)) || prompt.title === 'Cost';
      return bounds.every(isSaid) ? [] : [[sheet.name, areas[0], prompt.text]];
    });
    expect(silent).toEqual([]);
  });

  it('names every choice of a list', () => {
    const lists = askedIn(name).flatMap(({ validation: { rule, prompt } }) =>
      rule.kind === 'list' ? [{ source: rule.source, prompt }] : [],
    );
    expect(lists.length).toBeGreaterThan(3);
    for (const { source, prompt } of lists) {
      const from = workbookNamed(name).sheets.find((sheet) => sheet.name === source.sheet)!;
      const { value } = sheetOf(workbookNamed(name), from.id);
      for (let row = source.row; row < source.row + source.rows; row++)
        expect(prompt.text).toContain(value(row, source.column));
    }
  });

  it('has words of its own for costs and for the factors of a scenario', () => {
    const inputs = sheetOf(workbookNamed(name), 'inputs');
    const textAt = (row: number): string =>
      inputs.sheet.validations.find(({ areas }) =>
        areas.some((area) => row >= area.row && row < area.row + area.rows && area.column === 3),
      )!.prompt.text;
    expect(textAt(inputs.rowOf('Factor on benefits'))).toContain('multiplied');
    expect(textAt(inputs.rowOf('Delay of benefits'))).toContain('later');
    const costs = inputs.rowOf('Cost lines');
    expect(textAt(inputs.rowOf('Amount', costs))).toContain('costs');
    expect(textAt(inputs.rowOf('In month (0 is before the first)', costs))).toContain('1 is the first');
  });
});
