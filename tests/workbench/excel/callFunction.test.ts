import {
  argumentRefusal,
  callFunction,
  type Argument,
  type Conventions,
} from '../../../src/workbench/excel/callFunction.js';
import { FunctionError, type ExcelFunction } from '../../../src/workbench/excel/customFunctions.js';
import type { FunctionMetadata } from '../../../src/workbench/excel/metadata.js';

const conventions: Conventions = { blank: 0, errorsAsValues: true };
const metadata: FunctionMetadata = {
  id: 'ECHO',
  name: 'ECHO',
  parameters: [
    { name: 'range', dimensionality: 'matrix' },
    { name: 'value' },
    { name: 'more', optional: true },
  ],
};
const cell = (value: number | string | null): Argument => ({ value });

function call(
  callable: ExcelFunction | undefined,
  args: readonly Argument[],
  more: Partial<Conventions> = {},
  about: Partial<FunctionMetadata> = {},
) {
  const fn = { metadata: { ...metadata, ...about }, callable };
  return callFunction(fn, args, { ...conventions, ...more }, 'Sheet1!C3');
}

/** What arrives when a function is called. */
async function sent(
  args: readonly Argument[],
  more: Partial<Conventions> = {},
  about: Partial<FunctionMetadata> = {},
): Promise<unknown[]> {
  let arrived: unknown[] = [];
  const remember: ExcelFunction = (...values) => {
    arrived = values;
    return about.result?.dimensionality === 'matrix' ? [[0]] : 0;
  };
  await call(remember, args, more, about);
  return arrived;
}

describe('what arrives', () => {
  it('is rows for a range, one value for a cell, null for what is left out, and the invocation', async () => {
    const rows = { rows: [[1], [2]], address: 'Sheet1!A1:A2' };
    expect(await sent([rows, cell(5)])).toEqual([[[1], [2]], 5, null, { functionName: 'ECHO' }]);
  });

  it('is rows for a single value where a range is declared', async () => {
    expect((await sent([cell(7), cell(5)]))[0]).toEqual([[7]]);
  });

  it('is null for an argument left out in the middle', async () => {
    expect((await sent([cell(7), { omitted: true }]))[1]).toBeNull();
  });

  it.each([[0 as const], [null], ['' as const]])('is %p for a blank cell when so switched', async (blank) => {
    expect((await sent([{ rows: [[1, null]] }, cell(null)], { blank })).slice(0, 2)).toEqual([
      [[1, blank]],
      blank,
    ]);
  });

  it('is an error object for an error cell', async () => {
    const [rows] = (await sent([{ rows: [[{ error: '#N/A' }]] }, cell(1)])) as [[[unknown]]];
    expect(rows[0][0]).toBeInstanceOf(FunctionError);
    expect(rows[0][0]).toMatchObject({ code: '#N/A' });
  });

  it('includes addresses only when they are asked for', async () => {
    const args = [{ rows: [[1]], address: "'Cash flow'!A1:A9" }, cell(1)];
    const about = { options: { requiresParameterAddresses: true, requiresAddress: true } };
    expect((await sent(args, {}, about))[3]).toEqual({
      functionName: 'ECHO',
      address: 'Sheet1!C3',
      parameterAddresses: ["'Cash flow'!A1:A9", '', ''],
    });
  });
});

describe('what is refused', () => {
  it.each([
    [1, 'CSROI.ECHO needs at least 2 of its arguments (range, value, [more]); this call gives 1'],
    [4, 'CSROI.ECHO takes at most 3 of these arguments: range, value, [more]; this call gives 4'],
    [2, undefined],
    [3, undefined],
  ])('%d arguments: %p', (given, expected) => {
    expect(argumentRefusal(metadata, given)).toBe(expected);
  });

  it('never calls the function', () => {
    const never: ExcelFunction = () => {
      throw new Error('called');
    };
    expect(call(never, [cell(1)])).toMatchObject({
      error: '#VALUE!',
      message: expect.stringContaining('needs'),
    });
    const failing = [{ rows: [[{ error: '#REF!' }]] }, cell(1)];
    expect(call(never, failing, { errorsAsValues: false })).toEqual({ error: '#REF!' });
  });

  it('is #NAME? without code', () => {
    expect(call(undefined, [cell(1), cell(1)])).toEqual({ error: '#NAME?' });
  });
});

describe('what comes back', () => {
  const args = [cell(1), cell(1)];
  const matrix = { result: { dimensionality: 'matrix' as const } };

  it.each([
    [3.5, 3.5],
    ['text', 'text'],
    [true, true],
    [null, ''],
    [NaN, { error: '#NUM!' }],
    [Infinity, { error: '#NUM!' }],
    [new FunctionError('#N/A', 'why'), { error: '#N/A', message: 'why' }],
  ])('%p is %p', (returned, expected) => {
    expect(call(() => returned, args)).toEqual(expected);
  });

  it('is rows where a matrix is declared', () => {
    const rows = [
      ['a', 1],
      ['b', NaN],
    ];
    expect(call(() => rows, args, {}, matrix)).toEqual([
      ['a', 1],
      ['b', { error: '#NUM!' }],
    ]);
  });

  it.each([[5], [[]], [[1, 2]], [[[1], [2, 3]]]])('%p is no matrix', (returned) => {
    expect(call(() => returned, args, {}, matrix)).toMatchObject({ error: '#VALUE!' });
  });

  it('is #VALUE! for rows that were not declared', () => {
    expect(call(() => [[1]], args)).toMatchObject({ error: '#VALUE!' });
  });

  it.each([
    [new FunctionError('#VALUE!', 'why'), { error: '#VALUE!', message: 'why' }],
    [new FunctionError('#DIV/0!', 'nobody sees this'), { error: '#DIV/0!' }],
    [new TypeError('a mistake'), { error: '#VALUE!' }],
  ])('%p thrown is %p, at once or later', async (error, expected) => {
    const throwing: ExcelFunction = () => {
      throw error;
    };
    expect(call(throwing, args)).toEqual(expected);
    expect(await call(() => Promise.reject(error), args)).toEqual(expected);
  });

  it('is waited for', async () => {
    expect(await call(() => Promise.resolve(42), args)).toBe(42);
  });
});

describe('a range for a single value', () => {
  const double: ExcelFunction = (_range, value) => Number(value) * 2;

  it('calls the function for each cell and spills', async () => {
    expect(
      await call(double, [
        cell(1),
        {
          rows: [
            [1, 2],
            [3, 4],
          ],
        },
      ]),
    ).toEqual([
      [2, 4],
      [6, 8],
    ]);
  });

  it('stretches a single row or column, and has #N/A beyond the shorter one', async () => {
    const sum: ExcelFunction = (_range, value, more) => Number(value) + Number(more);
    const about = { parameters: [...metadata.parameters.slice(0, 2), { name: 'more' }] };
    const column = { rows: [[10], [20]] };
    expect(await call(sum, [cell(0), { rows: [[1, 2]] }, column], {}, about)).toEqual([
      [11, 12],
      [21, 22],
    ]);
    const shorter = await sent([cell(0), { rows: [[1], [2], [3]] }, column], {}, about);
    expect(shorter[2]).toMatchObject({ code: '#N/A' });
  });
});
