import { Buffer } from 'node:buffer';
import fc from '../support/fastCheck.js';
import { PropertyMap } from '../../src/host/book/propertyMap.js';
import type { Range } from '../../src/cells/cells.js';
import { cellsAddress, parseCells, splitAddresses } from '../../src/host/ranges/addresses.js';
import {
  contains,
  forEachCell,
  intersection,
  mapCells,
  size,
  union,
  without,
} from '../../src/host/ranges/geometry.js';
import { rectangles } from '../../src/host/ranges/rectangles.js';
import { utf8Length } from '../../src/host/transport/utf8Length.js';

const SIDE = 12;
const board: Range = { row: 0, column: 0, rows: SIDE, columns: SIDE };

const range: fc.Arbitrary<Range> = fc
  .tuple(fc.nat(SIDE - 1), fc.nat(SIDE - 1), fc.nat(SIDE - 1), fc.nat(SIDE - 1))
  .map(([a, b, c, d]) => ({
    row: Math.min(a, b),
    column: Math.min(c, d),
    rows: Math.abs(a - b) + 1,
    columns: Math.abs(c - d) + 1,
  }));

const count = (holds: (row: number, column: number) => boolean): number =>
  mapCells(board, holds).flat().filter(Boolean).length;

describe('ranges', () => {
  it('without others hold exactly the cells that are left, once each', () => {
    fc.assert(
      fc.property(range, range, (one, hole) => {
        const left = without(one, hole);
        forEachCell(board, (row, column) => {
          const times = left.filter((piece) => contains(piece, row, column)).length;
          expect(times).toBe(contains(one, row, column) && !contains(hole, row, column) ? 1 : 0);
        });
      }),
    );
  });

  it('share the cells that are in both, and are held by what goes around them', () => {
    fc.assert(
      fc.property(range, range, (one, two) => {
        const shared = intersection(one, two);
        const around = union(one, two);
        const inBoth = (row: number, column: number) =>
          contains(one, row, column) && contains(two, row, column);
        expect(shared ? size(shared) : 0).toBe(count(inBoth));
        forEachCell(board, (row, column) => {
          if (contains(one, row, column) || contains(two, row, column))
            expect(contains(around, row, column)).toBe(true);
        });
      }),
    );
  });

  it('are read back from their address', () => {
    const large = fc
      .tuple(fc.nat(1_048_575), fc.nat(16_383), fc.nat(1_048_575), fc.nat(16_383))
      .map(([a, b, c, d]) => ({
        row: Math.min(a, c),
        column: Math.min(b, d),
        rows: Math.abs(a - c) + 1,
        columns: Math.abs(b - d) + 1,
      }));
    fc.assert(
      fc.property(large, fc.constantFrom<'' | '$'>('', '$'), (one, mark) => {
        expect(parseCells(cellsAddress(one, mark))).toEqual(one);
      }),
    );
  });
});

it('divides several addresses, but not within quoted names', () => {
  expect(splitAddresses("A1:B2, 'a, b;''c'!C3;D4")).toEqual(['A1:B2', "'a, b;''c'!C3", 'D4']);
  expect(splitAddresses('')).toEqual([]);
});

it('divides rows of values into rectangles of one value each', () => {
  const rows = fc.array(fc.array(fc.nat(2), { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(rows, (values) => {
      const found = rectangles(values, 3, 7);
      values.forEach((line, row) => {
        line.forEach((value, column) => {
          const over = found.filter((one) => contains(one.range, row + 3, column + 7));
          expect(over.map((one) => one.value)).toEqual([value]);
        });
      });
    }),
  );
  expect(
    rectangles(
      [
        [1, 1, 1],
        [1, 1, 1],
      ],
      0,
      0,
    ),
  ).toHaveLength(1);
});

it('counts the bytes of a text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 50 }), (text) => {
      expect(utf8Length(text)).toBe(Buffer.byteLength(text, 'utf8'));
    }),
  );
});

describe('properties of cells', () => {
  interface Look {
    readonly a?: number;
    readonly b?: number;
  }
  const WHOLE: Range = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };
  const column = (at: number): Range => ({ ...WHOLE, column: at, columns: 1 });
  const row = (at: number): Range => ({ ...WHOLE, row: at, rows: 1 });
  const anyRange = fc.oneof(
    { weight: 3, arbitrary: range },
    fc.nat(SIDE - 1).map(column),
    fc.nat(SIDE - 1).map(row),
    fc.constant(WHOLE),
  );
  const changes = fc.array(
    fc.tuple(anyRange, fc.record({ a: fc.nat(2), b: fc.nat(2) }, { requiredKeys: [] })),
    {
      maxLength: 8,
    },
  );

  it('are what was set last, whether for a cell, a column, a row or the sheet', () => {
    fc.assert(
      fc.property(changes, range, (made, asked) => {
        const map = new PropertyMap<Look>({});
        for (const [where, look] of made) map.change(where, (before) => ({ ...before, ...look }));
        const expected = (at: number, along: number): Look =>
          Object.assign(
            {},
            ...made.filter(([where]) => contains(where, at, along)).map(([, look]) => look),
          ) as Look;
        forEachCell(board, (at, along) => {
          expect(map.at(at, along)).toEqual(expected(at, along));
        });
        const different = new Set(
          mapCells(asked, expected)
            .flat()
            .map((look) => JSON.stringify(sorted(look))),
        );
        const found = new Set([...map.distinct(asked)].map((look) => JSON.stringify(sorted(look))));
        expect(found).toEqual(different);
      }),
      { numRuns: 50 },
    );
  });

  it('of a whole sheet are told without visiting its cells', () => {
    const map = new PropertyMap<Look>({});
    map.change(column(3), () => ({ a: 1 }));
    map.change(row(5), () => ({ b: 1 }));
    map.change({ row: 9, column: 9, rows: 1, columns: 1 }, () => ({ a: 2 }));
    expect([...map.distinct(WHOLE)]).toEqual(expect.arrayContaining([{}, { a: 1 }, { b: 1 }, { a: 2 }]));
    expect([...map.distinct(column(4))]).toEqual(expect.arrayContaining([{}, { b: 1 }]));
  });

  const sorted = ({ a, b }: Look) => ({ a, b });
});
