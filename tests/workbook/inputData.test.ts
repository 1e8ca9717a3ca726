import { valueAt } from '../../src/roi/case/path.js';
import type { Case } from '../../src/roi/case/types.js';
import { inputsOfCase } from '../../src/workbook/inputs.js';
import type { InputData, WorkbookData } from '../../src/workbook/workbook.js';
import { CASES, MESSAGES, workbookNamed } from './workbooks.js';

const keyOf = (sheet: string, row: number, column: number): string => `${sheet}!${row}:${column}`;

/** How far drivers are moved is the workbook's own. */
const STEP = 'Driver_Step';

/** Blue cells by their place; the tables of the review log hold records, not figures. */
function blueCells({ sheets, styles, names }: WorkbookData): ReadonlyMap<string, number | string | null> {
  const to = names.find((one) => one.name === STEP)?.to;
  const step = to && keyOf(to.sheet, to.row, to.column);
  return new Map(
    sheets
      .filter(({ id }) => id !== 'reviewLog')
      .flatMap(({ name, cells }) =>
        cells
          .filter(({ style, row, column }) => styles[style]?.unlocked && keyOf(name, row, column) !== step)
          .map(({ row, column, content }) => {
            const held =
              content?.kind === 'number' ? content.value : content?.kind === 'text' ? content.text : null;
            return [keyOf(name, row, column), held] as const;
          }),
      ),
  );
}

/** What the case has for a cell; undefined where it has no such place. */
function inCase(theCase: Case, { path, entry }: InputData): unknown {
  const value = valueAt(theCase, path);
  if (!entry || !Array.isArray(value)) return value;
  if (entry.by === undefined) return (value as number[])[entry.at] ?? 0;
  const records = value as readonly Record<string, unknown>[];
  return records.find((record) => record[entry.by] === entry.at)?.[entry.field] ?? null;
}

describe.each([...CASES])('the inputs of %s', (name, theCase) => {
  const workbook = workbookNamed(name);

  it('are every blue cell once, with what it holds', () => {
    const found = new Map(
      workbook.inputs.map(({ place, value }) => [keyOf(place.sheet, place.row, place.column), value]),
    );
    expect(found).toEqual(blueCells(workbook));
    expect(workbook.inputs).toHaveLength(found.size);
  });

  it('hold what the case says at their paths, or what stands for nothing there', () => {
    const untrue = workbook.inputs.filter((input) => {
      const said = inCase(theCase, input);
      const { value, choices } = input;
      if (choices) return choices.find(({ text }) => text === value)?.value !== said;
      // A metric that a line needs and nobody has entered.
      if (said === undefined) return !input.path.startsWith('metrics.') || value !== null;
      if (said === null || said === '') return false;
      return said !== value;
    });
    expect(untrue).toEqual([]);
  });

  it('are found by names of the workbook', () => {
    const names = new Map(workbook.names.map(({ name: known, to }) => [known, to]));
    for (const { name: known, along, place } of workbook.inputs) {
      const to = names.get(known)!;
      expect({ ...place, column: place.column - along }).toEqual({
        sheet: to.sheet,
        row: to.row,
        column: to.column,
      });
      expect(along).toBeLessThan(to.columns ?? 1);
    }
  });

  it('are the same without the rest of the workbook', () => {
    expect(inputsOfCase(theCase, MESSAGES, { version: '1.0.0' })).toEqual(workbook.inputs);
  });
});
