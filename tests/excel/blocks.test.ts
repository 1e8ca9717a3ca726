import fc from '../support/fastCheck.js';
import { blocksIn, type Block } from '../../src/excel/build/sheet/blocks.js';
import type { CellData } from '../../src/workbook/workbook.js';

const cell = (row: number, column: number): CellData => ({ row, column, style: 'label' });
const areaOf = ({ area: { rows, columns } }: Block): number => rows * columns;
const never = () => false;

/** Cells by row, then by column, each once. */
const cells = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 60 })), {
    selector: ([row, column]) => `${row}:${column}`,
    maxLength: 200,
  })
  .map((places) =>
    places
      .sort(([row, column], [other, next]) => row - other || column - next)
      .map(([row, column]) => cell(row, column)),
  );

const rectangle = (row: number, column: number, rows: number, columns: number): readonly CellData[] =>
  Array.from({ length: rows * columns }, (_, at) =>
    cell(row + Math.floor(at / columns), column + (at % columns)),
  );

describe('the blocks that cells are written in', () => {
  it('hold every cell once, in areas that nothing else is in', () => {
    fc.assert(
      fc.property(cells, fc.integer({ min: 1, max: 300 }), (given, most) => {
        const blocks = [...blocksIn(given, (block) => areaOf(block) > most)];
        const held = blocks.flatMap((block) => block.cells);
        expect(held).toHaveLength(given.length);
        expect(new Set(held)).toEqual(new Set(given));
        for (const { area, cells: inside } of blocks) {
          const around = given.filter(
            ({ row, column }) =>
              row >= area.row &&
              row < area.row + area.rows &&
              column >= area.column &&
              column < area.column + area.columns,
          );
          expect(new Set(around)).toEqual(new Set(inside));
        }
      }),
    );
  });

  it('are never too much, unless a cell alone is', () => {
    const given = rectangle(1, 1, 40, 10);
    expect([...blocksIn(given, (block) => areaOf(block) > 50)].map(areaOf)).toEqual(Array(8).fill(50));
    expect([...blocksIn(given, () => true)]).toHaveLength(given.length);
  });

  it('join what is near and leave out what is blank for long', () => {
    const near = [...rectangle(1, 1, 5, 4), ...rectangle(7, 2, 5, 4)];
    expect([...blocksIn(near, never)].map(({ area }) => area)).toEqual([
      { row: 1, column: 1, rows: 11, columns: 5 },
    ]);
    const far = [...rectangle(1, 1, 5, 40), ...rectangle(6, 1, 50, 3), ...rectangle(200, 30, 5, 2)];
    expect([...blocksIn(far, never)].map(({ area }) => area)).toEqual([
      { row: 1, column: 1, rows: 5, columns: 40 },
      { row: 6, column: 1, rows: 50, columns: 3 },
      { row: 200, column: 30, rows: 5, columns: 2 },
    ]);
  });

  it('are none where there are no cells', () => {
    expect([...blocksIn([], never)]).toEqual([]);
  });
});
