import { decodeText, readCsv } from '../../../src/workbench/files/readCsv.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) =>
  readCsv(bytes(text), 'Data').rows.map((row) => row?.map((cell) => cell?.value ?? null));

it.each([
  ['12', 12],
  ['-3.5e2', -350],
  ['.5', 0.5],
  ['007', '007'],
  ['1234567890123456', '1234567890123456'],
  ['1,5', '1,5'],
  ['TRUE', true],
  ['2026-03-02', 46083],
  ['2026-03-02 06:00', 46083.25],
  ['2026-02-30', '2026-02-30'],
  ['=1+1', '=1+1'],
  ['n/a', 'n/a'],
  ['   ', null],
])('%p becomes %p', (text, expected) => {
  expect(read(`"head"\n"${text}"`)[1]?.[0] ?? null).toBe(expected);
});

it('takes commas for decimals only where semicolons separate', () => {
  expect(read('a;b\n1,5;2')).toEqual([
    ['a', 'b'],
    [1.5, 2],
  ]);
});

it('keeps quotes, line breaks and empty cells', () => {
  expect(read('"a ""b""","c\nd",,1\n')).toEqual([['a "b"', 'c\nd', null, 1]]);
});

it.each([
  ['UTF-8', bytes('\u{feff}é')],
  ['UTF-16', new Uint8Array([0xff, 0xfe, 0xe9, 0x00])],
  ['Windows', new Uint8Array([0xe9])],
])('decodes %s', (_, encoded) => {
  expect(decodeText(encoded).replace('\u{feff}', '')).toBe('é');
});
