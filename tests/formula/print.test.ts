import fc from '../support/fastCheck.js';
import { e, is, month, months, prev, range, text } from '../../src/formula/build.js';
import { cell, choice, input, inputRow, inputText, row, sentence } from '../../src/formula/cells.js';
import type { Cell, Expr } from '../../src/formula/expr.js';
import type { Layout, Place } from '../../src/formula/layout.js';
import { print } from '../../src/formula/print.js';
import { columnName } from '../../src/formula/reference.js';
import { english } from './english.js';

const FLOW = 'Cash flow';

const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** Places as told: 'Sheet!B3', of rows the place of month 1. */
function layoutOf(places: Readonly<Record<string, string>>, headerRow?: number): Layout {
  const placed = (id: string): Place => {
    const [sheet, letters, row] = /^(.*)!([A-Z]+)(\d+)$/.exec(places[id]!)!.slice(1) as [
      string,
      string,
      string,
    ];
    return { sheet, row: Number(row), column: columnNumber(letters) };
  };
  return {
    months: 36,
    place(of, at = 1) {
      const place = placed(of.id);
      return of.kind === 'row' ? { ...place, column: place.column + at - 1 } : place;
    },
    header: (sheet, at) => (headerRow === undefined ? undefined : { sheet, row: headerRow, column: 3 + at }),
  };
}

const texts = english({
  after: 'Paid back in month {month} of {months}.',
  quote: 'say "yes"',
  long: 'ab'.repeat(150),
  bare: '{value}',
  nothing: '',
});

const a = input('a', 'a', 'First_Input');
const b = input('b', 'b');
const far = input('far', 'far');
const title = inputText('title', 'title');
const basis = choice('basis', 'basis', ['measured', 'target']);
const flow = inputRow('flow', 'flow');
const other = inputRow('other', 'other');
const layout = layoutOf(
  {
    a: 'Inputs!B3',
    b: `${FLOW}!B3`,
    far: "O'Brien & co!C9",
    title: `${FLOW}!A1`,
    basis: 'Inputs!B9',
    flow: `${FLOW}!D7`,
    other: `${FLOW}!D8`,
    opening: `${FLOW}!C7`,
    elsewhere: `${FLOW}!B20`,
    begin: `${FLOW}!C9`,
    soFar: `${FLOW}!D9`,
    here: `${FLOW}!D30`,
    single: `${FLOW}!B30`,
    sentence: `${FLOW}!A4`,
    line: `${FLOW}!B7`,
    total: `${FLOW}!AA7`,
  },
  2,
);

interface As {
  readonly names?: boolean;
  readonly to?: 'file' | 'excel';
  readonly month?: number;
}

const shown = (of: Cell, { names = true, to = 'excel', month: at }: As = {}): string =>
  print(of, { layout, texts, names, to }, at);
const inCell = (expr: Expr, as: As = {}): string => shown(cell('single', 'single', expr), as);
const inRow = (expr: Expr, at = 1, as: As = {}): string =>
  shown(row('here', 'here', expr), { ...as, month: at });
const asText = (expr: Expr): string => shown(sentence('sentence', 'sentence', expr));

describe('brackets', () => {
  it.each([
    [e['*'](e['+'](b, 1), 2), '($B$3+1)*2'],
    [e['+'](e['*'](b, 1), 2), '$B$3*1+2'],
    [e['-'](b, e['-'](1, 2)), '$B$3-(1-2)'],
    [e['-'](e['-'](b, 1), 2), '$B$3-1-2'],
    [e['+'](1, e['+'](b, 2)), '1+$B$3+2'],
    [e['+'](1, e['-'](b, 2)), '1+($B$3-2)'],
    [e['/'](1, e['*'](b, 2)), '1/($B$3*2)'],
    [e['*'](1, e['/'](b, 2)), '1*($B$3/2)'],
    [e['^'](e['^'](b, 2), 3), '$B$3^2^3'],
    [e['^'](b, e['^'](2, 3)), '$B$3^(2^3)'],
    [e['^'](e.neg(b), 2), '(-$B$3)^2'],
    [e.neg(e['^'](b, 2)), '-($B$3^2)'],
    [e['^'](-2, 2), '(-2)^2'],
    [e['^'](2, -3), '2^(-3)'],
    [e['-'](b, -3), '$B$3-(-3)'],
    [e['-'](b, e['*'](-3, 2)), '$B$3-(-3*2)'],
    [e['+'](-3, b), '-3+$B$3'],
    [e['*'](e.neg(b), 2), '-$B$3*2'],
    [e.neg(e['+'](b, 1)), '-($B$3+1)'],
    [e.neg(e.neg(b)), '-(-$B$3)'],
  ] satisfies [Expr, string][])('case %#', (expr, formula) => {
    expect(inCell(expr)).toBe(formula);
  });

  it('are not needed in arguments of functions', () => {
    expect(inCell(e.if(e['<='](e['+'](b, 1), 2), e.max(0, e['-'](b, 1)), -1))).toBe(
      'IF($B$3+1<=2,MAX(0,$B$3-1),-1)',
    );
  });
});

describe('references', () => {
  it('are fixed, with the sheet when it is another, in quotes', () => {
    expect(inCell(e['+'](a, b, far), { names: false })).toBe("'Inputs'!$B$3+$B$3+'O''Brien & co'!$C$9");
  });

  it('are the defined names where there are some', () => {
    expect(inCell(e['+'](a, b))).toBe('First_Input+$B$3');
  });

  it('move with the month in rows, the month number with its column alone', () => {
    const expr = e['*'](flow, other, b, month);
    expect(inRow(expr, 1)).toBe('D7*D8*$B$3*D$2');
    expect(inRow(expr, 30)).toBe('AG7*AG8*$B$3*AG$2');
  });

  it('are relative on the line of the formula, but for the column in rows', () => {
    const line = input('line', 'line');
    expect(shown(row('other', 'other', e['*'](flow, line)), { month: 2 })).toBe('E7*$B$7');
    expect(shown(row('flow', 'flow', e['*'](other, line)), { month: 2 })).toBe('E8*$B7');
    expect(shown(cell('line', 'line', e.sum(months(flow))))).toBe('SUM(D7:AM7)');
    expect(shown(cell('line', 'line', e['*'](2, input('opening', 'opening'))))).toBe('2*C7');
  });

  it('name all months of a row, or some', () => {
    expect(inCell(e.sum(months(flow)))).toBe('SUM($D$7:$AM$7)');
    expect(inCell(e.sumproduct(months(flow, 13, 24), months(other, 1, 12)))).toBe(
      'SUMPRODUCT($P$7:$AA$7,$D$8:$O$8)',
    );
    expect(inRow(e.index(flow, e['-'](month, 1)), 5)).toBe('INDEX($D$7:$AM$7,H$2-1)');
  });

  it('join neighbours into one range', () => {
    const opening = input('opening', 'opening');
    expect(inCell(e.irr(range(opening, flow), 0.01))).toBe('IRR($C$7:$AM$7,0.01)');
    expect(inRow(e.sum(flow, other, 3), 2)).toBe('SUM(E7:E8,3)');
    expect(inRow(e.max(flow, b, other), 2)).toBe('MAX(E7,$B$3,E8)');
    expect(inCell(e.sum(months(flow, 1, 2), months(flow, 3, 4), months(flow, 6, 7)))).toBe(
      'SUM($D$7:$G$7,$I$7:$J$7)',
    );
  });

  it('refuse ranges that do not stand side by side where Excel takes only one', () => {
    expect(() => inCell(e.irr(range(b, flow), 0.01))).toThrow('irr needs b, flow side by side');
    expect(inCell(e.sum(range(b, flow)))).toBe('SUM($B$3,$D$7:$AM$7)');
    expect(() => inCell(e.sum(months(flow, 30, 37)))).toThrow('flow has no month 37');
  });

  it('leave out what stands between the months', () => {
    const yearly: Layout = {
      ...layout,
      place(of, at = 1) {
        const place = layout.place(of, at);
        return of.kind === 'row' ? { ...place, column: place.column + Math.floor((at - 1) / 12) } : place;
      },
    };
    const printed = (expr: Expr): string =>
      print(cell('single', 'single', expr), { layout: yearly, texts, names: true, to: 'file' });
    expect(printed(e.sum(months(flow)))).toBe('SUM($D$7:$O$7,$Q$7:$AB$7,$AD$7:$AO$7)');
    expect(printed(e.sum(months(flow, 13, 24)))).toBe('SUM($Q$7:$AB$7)');
    expect(() => printed(e.npv(0.1, flow))).toThrow('npv needs flow side by side');
  });

  it('go down a sheet as they go across', () => {
    const downwards: Layout = {
      ...layout,
      place(of, at = 1) {
        const place = layout.place(of);
        return of.kind === 'row' ? { ...place, row: place.row + at - 1 } : place;
      },
    };
    const printed = (expr: Expr, at?: number): string =>
      print(
        at === undefined ? cell('single', 'single', expr) : row('here', 'here', expr),
        { layout: downwards, texts, names: true, to: 'file' },
        at,
      );
    expect(printed(e.npv(0.1, flow))).toBe('NPV(0.1,$D$7:$D$42)');
    expect(
      printed(
        e['+'](
          prev(() => flow, 0),
          b,
        ),
        3,
      ),
    ).toBe('D8+$B$3');
  });

  it('print the number of the month where a sheet has no line of them', () => {
    const headless = { ...layout, header: () => undefined };
    const counted = row('here', 'here', e['*'](flow, month));
    expect(print(counted, { layout: headless, texts, names: true, to: 'file' }, 12)).toBe('O7*12');
  });
});

describe('the month before', () => {
  const soFar = (first: Cell<'number'> | number): Cell<'row'> => {
    const self: Cell<'row'> = row(
      'soFar',
      'soFar',
      e['+'](
        prev(() => self, first),
        flow,
      ),
    );
    return self;
  };

  it('is the cell to the left', () => {
    expect(shown(soFar(0), { month: 2 })).toBe('D9+E7');
  });

  it('is, in month 1, what the row begins with', () => {
    expect(shown(soFar(0), { month: 1 })).toBe('0+D7');
    expect(shown(soFar(-5), { month: 1 })).toBe('-5+D7');
    expect(shown(soFar(input('elsewhere', 'elsewhere')), { month: 1 })).toBe('$B$20+D7');
    expect(shown(soFar(a), { month: 1 })).toBe('First_Input+D7');
  });

  it('is the cell to the left in month 1 too when the beginning stands there', () => {
    expect(shown(soFar(input('begin', 'begin', 'Beginning')), { month: 1 })).toBe('C9+D7');
  });
});

describe('texts', () => {
  it('are cut at their placeholders', () => {
    expect(asText(text('after', { month: e.fixed(b, 1), months: e.fixed(36, 0) }))).toBe(
      '"Paid back in month "&FIXED($B$3,1)&" of "&FIXED(36,0)&"."',
    );
    expect(asText(text('bare', { value: e.round(b, 0) }))).toBe('""&ROUND($B$3,0)');
    expect(asText(text('bare', { value: title }))).toBe('$A$1');
    expect(asText(text('nothing'))).toBe('""');
    expect(() => asText(text('after', { month: title }))).toThrow('after has no value for {months}');
  });

  it('double their quotes, and are joined where Excel would refuse the length', () => {
    expect(asText(e['&'](text('quote'), title))).toBe('"say ""yes"""&$A$1');
    const parts = asText(text('long')).split('&');
    expect(parts.map((part) => part.length)).toEqual([257, 47]);
  });

  it('compare a choice with its option', () => {
    expect(inCell(e.if(is(basis, 'target'), 1, 0))).toBe('IF(\'Inputs\'!$B$9="target",1,0)');
    expect(inCell(e.if(e.not(is(basis, 'target')), 1, 0))).toBe('IF(NOT(\'Inputs\'!$B$9="target"),1,0)');
  });
});

describe('functions', () => {
  it('carry a prefix in files when they are newer than the format', () => {
    const expr = e['*'](2, e['-'](1, e.normCdf(e.abs(b))));
    expect(inCell(expr, { to: 'file' })).toBe('2*(1-_xlfn.NORM.S.DIST(ABS($B$3),TRUE))');
    expect(inCell(expr, { to: 'excel' })).toBe('2*(1-NORM.S.DIST(ABS($B$3),TRUE))');
    expect(inCell(e.betaCdf(b, 2, 0.5), { to: 'file' })).toBe('_xlfn.BETA.DIST($B$3,2,0.5,TRUE)');
  });

  it('have their constant arguments', () => {
    expect(inCell(e.iferror(e.match(1, flow), text('never')))).toBe('IFERROR(MATCH(1,$D$7:$AM$7,0),"never")');
  });

  it('write numbers as Excel reads them', () => {
    expect(inCell(e['+'](1e-9, 0.1, 1e21, -2.5e-7))).toBe('1E-9+0.1+1E21+(-2.5E-7)');
  });

  it('belong to computed cells, of at most 8,192 characters', () => {
    expect(() => shown(b)).toThrow('b is entered and has no formula');
    const long = Array.from({ length: 900 }, () => e['*'](far, 12));
    expect(() => inCell(e['+'](1, 2, ...long))).toThrow('single: Excel takes 8192 characters, found');
  });
});

it('columns are lettered as in Excel', () => {
  expect([1, 26, 27, 52, 53, 702, 703, 16_384].map(columnName)).toEqual([
    'A',
    'Z',
    'AA',
    'AZ',
    'BA',
    'ZZ',
    'AAA',
    'XFD',
  ]);
});

it('a formula moved to the next month is the next month’s formula', () => {
  const expr = e['+'](
    e['*'](
      flow,
      prev(() => other, 0),
      month,
    ),
    e.sum(months(flow)),
    b,
  );
  const shift = (formula: string): string =>
    formula.replace(/(?<![$A-Z])([A-Z]{1,2})(?=\$?\d)/g, (column) => {
      return columnName(columnNumber(column) + 1);
    });
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 35 }), (at) => {
      expect(inRow(expr, at + 1)).toBe(shift(inRow(expr, at)));
    }),
  );
});
