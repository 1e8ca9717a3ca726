import type { Case } from '../../src/roi/case/types.js';
import { caseWith, custom, once } from '../roi/model/completeCase.js';
import { sheetOf } from './cellsOf.js';
import { built } from './workbooks.js';

const FIRST = 5;
const COLUMN = { name: 1, kind: 2, hardRoi: 7, totalRoi: 11 } as const;

const initiative = (id: string, name: string, type: Case['initiatives'][number]['type']) =>
  ({ id, name, type, owner: '', note: '' }) as const;

describe('the sheet Initiatives', () => {
  const theCase = caseWith({
    benefits: [custom('L', 100, { source: 'Contract', initiative: 'I1' })],
    costs: [once('K', 600, 0, { initiative: 'I1' }), once('S', 300)],
    more: {
      initiatives: [initiative('I1', 'Tools', 'tools'), initiative('I2', 'New desk', 'hiring')],
    },
  });
  const { value, rowOf } = sheetOf(built(theCase), 'initiatives');

  it('tells the kind where the name does not', () => {
    const tools = rowOf('Tools', FIRST - 1);
    expect([value(tools, COLUMN.kind), value(tools + 1, COLUMN.kind)]).toEqual([undefined, 'hiring']);
  });

  it('has no return of what is only shared', () => {
    const shared = rowOf('New desk') + 1;
    expect(value(shared, 3)).toBe(300);
    for (const column of [COLUMN.hardRoi, COLUMN.totalRoi])
      expect(value(shared, column)).toBe('n/a: no benefits');
    expect(value(rowOf('Tools', FIRST - 1), COLUMN.hardRoi)).toBeCloseTo(1200 / 600 - 1, 9);
  });
});
