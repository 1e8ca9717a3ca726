import type { ChartSpec, Series } from '../../src/chart/spec.js';
import { LOOKS } from '../../src/chart/palette.js';
import { writeXlsx } from '../../src/xlsx/writeXlsx.js';
import { partOf } from './parts.js';
import { area, bookOf, place } from './sample.js';

/* What of a chart no file saved by Excel shows. */

const AXIS = { numberFormat: '#,##0', visible: true };

function chartXml(spec: Partial<ChartSpec> & Pick<ChartSpec, 'kind' | 'series'>, rows = 12): string {
  const full: ChartSpec = {
    title: 'A & B',
    alternative: 'Cumulative cash\nends at 600',
    categories: ['one', 'two', 'three'],
    categoryAxis: AXIS,
    valueAxis: AXIS,
    legend: true,
    ...spec,
  };
  const book = bookOf({
    rowHeights: { 2: 30 },
    charts: [
      {
        name: 'Cash',
        at: area(2, 1, rows, 5),
        spec: full,
        title: place('Sheet1', 1, 1),
        alternative: place('Sheet1', 1, 1),
        categories: { sheet: 'Sheet1', ...area(1, 2, 1, 3) },
        series: full.series.map((_, at) => ({
          name: place('Sheet1', 2 + at, 1),
          values: { sheet: 'Sheet1', ...area(2 + at, 2, 1, 3) },
        })),
      },
    ],
  });
  return partOf(writeXlsx(book), 'xl/charts/chart1.xml');
}

const all = (xml: string, pattern: RegExp): string[] =>
  [...xml.matchAll(pattern)].map(([, found = '']) => found);
const series = (more: Partial<Series>): Series => ({ name: 'S', look: 'hard', values: [1, -2, 0], ...more });

describe('labels', () => {
  it('of stacked columns stand on top of them, below those that hang, by the height of the chart', () => {
    const lifts = (rows: number) =>
      all(
        chartXml({ kind: 'stackedColumns', series: [series({ labels: 'value' })] }, rows),
        /<c:y val="([^"]+)"/g,
      ).map(Number);
    // Row 2 has 30 points, the others 15; letters of 9 points in lines of 1.2, 1.5 above and below.
    const rounded = (lift: number, height: number) => Math.round(lift * height * 1e9) / 1e9;
    expect(lifts(12).map((lift) => rounded(lift, 30 + 11 * 15))).toEqual([-13.8, 13.8, -13.8]);
    expect(rounded(lifts(3)[0] ?? NaN, 60)).toBe(-13.8);
  });

  it('of stacked columns leave zeros out', () => {
    const code = (format: string) =>
      all(
        chartXml({ kind: 'stackedColumns', series: [series({ labels: 'value', numberFormat: format })] }),
        /<c:dLbls>.*?<c:numFmt formatCode="([^"]+)"/g,
      )[0];
    expect(code('#,##0')).toBe('#,##0;-#,##0;');
    expect(code('#,##0;(#,##0);&quot;–&quot;'.replaceAll('&quot;', '"'))).toBe('#,##0;(#,##0);');
  });

  it('say the number, the name or both', () => {
    const shown = (labels: NonNullable<Series['labels']>) => {
      const xml = chartXml({ kind: 'columns', series: [series({ labels })] });
      return ['showVal', 'showSerName'].map((what) =>
        all(xml, new RegExp(`<c:${what} val="(\\d)"`, 'g')).join(),
      );
    };
    expect(shown('value')).toEqual(['1', '0']);
    expect(shown('name')).toEqual(['0', '1']);
    expect(shown('nameAndValue')).toEqual(['1', '1']);
  });

  it('name a line once, at its end, and a marker where it is', () => {
    const xml = chartXml({
      kind: 'lines',
      series: [series({ labels: 'name' }), series({ look: 'point', values: [5], labels: 'name' })],
    });
    expect(all(xml, /<c:dLbl><c:idx val="(\d+)"/g)).toEqual(['2']);
    expect(all(xml, /<c:showSerName val="(\d)"/g)).toEqual(['1', '0', '1']);
  });
});

describe('looks', () => {
  it('of bars are those of the palette, and nothing for what carries the others', () => {
    const looks = ['hard', 'soft', 'invisible'] as const;
    const xml = chartXml({ kind: 'stackedColumns', series: looks.map((look) => series({ look })) });
    const shapes = all(xml, /<\/c:tx><c:spPr>(.*?)<\/c:spPr>/g);
    expect(shapes).toEqual([
      `<a:solidFill><a:srgbClr val="${LOOKS.hard.fill}"/></a:solidFill><a:ln><a:noFill/></a:ln>`,
      `<a:solidFill><a:srgbClr val="${LOOKS.soft.fill}"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="${LOOKS.soft.outline}"/></a:solidFill></a:ln>`,
      '<a:noFill/><a:ln><a:noFill/></a:ln>',
    ]);
    expect(all(xml, /<c:legendEntry><c:idx val="(\d)"\/><c:delete val="1"\/>/g)).toEqual(['2']);
  });

  it('of lines are width, colour and dashes, and a marker for a point', () => {
    const xml = chartXml({
      kind: 'lines',
      series: [series({ look: 'hard' }), series({ look: 'soft' }), series({ look: 'point' })],
    });
    expect(all(xml, /<a:ln w="(\d+)"><a:solidFill><a:srgbClr val="1F4E79"\/>/g)).toEqual(['28575', '19050']);
    expect(xml.match(/<a:prstDash val="dash"\/>/g)).toHaveLength(1);
    expect(all(xml, /<c:symbol val="(\w+)"/g)).toEqual(['none', 'none', 'circle']);
    expect(all(xml, /<c:size val="(\d+)"/g)).toEqual(['9']);
  });
});

describe('words', () => {
  it('are those of the specification, kept beside the cells they come from', () => {
    const xml = chartXml({ kind: 'columns', series: [series({ name: '\u0008<S>' })] });
    expect(xml).toContain(
      `<c:f>'Sheet1'!$A$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>A &amp; B</c:v>`,
    );
    expect(xml).toContain('<c:v>_x0008_&lt;S&gt;</c:v>');
    expect(all(xml, /<c:cat>.*?<\/c:cat>/g)).toHaveLength(1);
    expect(all(/<c:cat>(.*?)<\/c:cat>/.exec(xml)?.[1] ?? '', /<c:v>(\w+)</g)).toEqual([
      'one',
      'two',
      'three',
    ]);
  });

  it('for people who cannot see the chart stand on its frame, line breaks and all', () => {
    const spec: ChartSpec = {
      kind: 'columns',
      title: '',
      alternative: 'First "line"\nsecond',
      categoryAxis: AXIS,
      valueAxis: AXIS,
      legend: false,
      series: [],
    };
    const said = place('Sheet1', 1, 1);
    const chart = { name: 'Cash', at: area(1, 1, 5, 5), spec, title: said, alternative: said, series: [] };
    const drawing = partOf(writeXlsx(bookOf({ charts: [chart] })), 'xl/drawings/drawing1.xml');
    expect(drawing).toContain('<xdr:cNvPr id="2" name="Cash" descr="First &quot;line&quot;&#10;second"/>');
  });
});
