import { newBenefit } from '../../src/roi/case/make.js';
import type { Risk } from '../../src/roi/case/types.js';
import { caseWith, custom, once } from '../roi/model/completeCase.js';
import { sheetOf } from './cellsOf.js';
import { formulasOf } from './formulas.js';
import { built, CASES, workbookNamed } from './workbooks.js';

const COLUMN = { probability: 3, impact: 4, loss: 5, line: 6, lineRisk: 7, mitigation: 9 } as const;

const risk = (id: string, more: Partial<Risk>): Risk => ({
  id,
  theme: 'own',
  name: `Risk ${id}`,
  probability: null,
  impact: null,
  owner: '',
  mitigation: '',
  concerns: null,
  ...more,
});

const workbook = built(
  caseWith({
    benefits: [custom('B', 100, { name: 'Benefit B', risk: 0.15 }), newBenefit('off', 'handlingTime')],
    costs: [once('K', 500, 0, { name: 'Cost K', risk: 0.05 })],
    more: {
      risks: [
        risk('R1', { probability: 0.25, impact: 8000, concerns: 'B', mitigation: '=1+1' }),
        risk('R2', { probability: 0.5, impact: 300, concerns: 'K' }),
        risk('R3', { probability: 0.5, concerns: 'off' }),
        risk('R4', { impact: 100 }),
      ],
    },
  }),
);
const { at, rowOf, sheet, value } = sheetOf(workbook, 'risks');
const row = (id: string): number => rowOf(`Risk ${id}`);

describe('the sheet Risks', () => {
  it('multiplies probability with impact, where both are entered, and adds up', () => {
    expect(value(row('R1'), COLUMN.loss)).toBe(2000);
    expect(value(row('R2'), COLUMN.loss)).toBe(150);
    expect(value(row('R3'), COLUMN.loss)).toBeUndefined();
    expect([value(row('R3'), COLUMN.impact), value(row('R4'), COLUMN.probability)]).toEqual([
      'not entered',
      'not entered',
    ]);
    expect(value(rowOf('Expected loss'), COLUMN.loss)).toBe(2150);
  });

  it('names the line that each concerns, with the risk that enters the money and a way there', () => {
    expect(value(row('R1'), COLUMN.line)).toBe('Benefit B');
    expect(value(row('R1'), COLUMN.lineRisk)).toBe(0.15);
    expect(value(row('R2'), COLUMN.lineRisk)).toBe(0.05);
    const link = sheet.links.find((one) => one.row === row('R2') && one.column === COLUMN.line)!;
    const inputs = sheetOf(workbook, 'inputs');
    expect(link.to.sheet).toBe('Inputs');
    expect(inputs.value(link.to.row, link.to.column)).toBe(0.05);
    expect(inputs.value(link.to.row, 1)).toBe('Risk');
  });

  it('leads nowhere from a line that counts nothing, and from the whole case', () => {
    expect(value(row('R3'), COLUMN.line)).toBe('Handling time');
    expect(value(row('R4'), COLUMN.line)).toBe('the whole case');
    for (const id of ['R3', 'R4']) {
      expect(value(row(id), COLUMN.lineRisk)).toBeUndefined();
      expect(sheet.links.filter((link) => link.row === row(id))).toEqual([]);
      expect(at(row(id), COLUMN.line)?.style).not.toMatch(/link/);
    }
  });

  it('is a table that Excel filters, without the sum', () => {
    const [table] = sheet.tables;
    expect(table?.area).toEqual({ row: row('R1') - 1, column: 1, rows: 5, columns: 9 });
    expect(table?.columns.map((_, column) => value(table.area.row, column + 1))).toEqual(table?.columns);
  });

  it('keeps what users type as text', () => {
    expect(at(row('R1'), COLUMN.mitigation)?.content).toEqual({ kind: 'text', text: '=1+1' });
  });

  it('says so where none is entered', () => {
    const blank = sheetOf(workbookNamed('blank'), 'risks');
    expect(blank.sheet.tables).toEqual([]);
    expect(
      blank.rowOf(
        'No risks are entered. Common ones: integration, training, information security, adoption.',
      ),
    ).toBeGreaterThan(0);
  });

  it.each([...CASES.keys()])('documents only: no other sheet of %s computes with it', (name) => {
    const others = workbookNamed(name).sheets.filter(({ id }) => id !== 'risks');
    const reading = others.flatMap((other) =>
      formulasOf(other).filter(({ content }) => content.formula.includes("'Risks'!")),
    );
    expect(reading).toEqual([]);
    const losses = /Risks_.*_(?:Probability|Impact)/;
    const money = others.filter(({ id }) => ['hardRoi', 'costs', 'cashFlow', 'scenarios'].includes(id));
    expect(
      money.flatMap((other) => formulasOf(other).filter(({ content }) => losses.test(content.formula))),
    ).toEqual([]);
  });
});
