/** @jest-environment jsdom */
import fc from '../support/fastCheck.js';
import { css, SHORTEST } from '../../src/chart/svg/shapes.js';
import { THEMES, type ThemeName } from '../../src/chart/svg/themes.js';
import { LOOKS } from '../../src/chart/palette.js';
import type { ChartSpec, Series } from '../../src/chart/spec.js';
import { svgOf } from '../../src/chart/svgOf.js';
import { arbitrarySpec } from './arbitrarySpec.js';
import { asSteps, EMPTY, formatNumber, SITUATIONS, tornado, waterfall } from './situations.js';

const SIZE = { width: 640, height: 400 };

function draw(spec: ChartSpec, size = SIZE, theme: ThemeName = 'light'): Element {
  const text = svgOf(spec, { ...size, theme, formatNumber });
  return new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
}

const numbers = (element: Element, ...names: string[]): number[] =>
  names.map((name) => Number(element.getAttribute(name)));

/** The bars with the fill of a look, as x, y, width and height. */
const barsOf = (svg: Element, { look }: Pick<Series, 'look'>): readonly number[][] =>
  [...svg.querySelectorAll(`rect[fill="${css(LOOKS[look].fill ?? '')}"]`)].map((rect) =>
    numbers(rect, 'x', 'y', 'width', 'height'),
  );

/** All words, without those that show on resting the mouse. */
const wordsOf = (svg: Element): readonly Element[] => [...svg.querySelectorAll('text')];
const read = (text: Element): string => text.lastChild?.textContent ?? '';

const plain = (kind: ChartSpec['kind'], series: readonly Series[], categories: readonly string[] = []) =>
  ({
    kind,
    title: 'A chart',
    alternative: 'A chart of something',
    categories,
    series,
    categoryAxis: { numberFormat: '0', visible: false },
    valueAxis: { numberFormat: '0', visible: false },
    legend: false,
  }) satisfies ChartSpec;

const cases = [...Object.values(SITUATIONS), ...EMPTY];

/** Also sizes that nothing fits into. */
const anySize = fc.record({
  width: fc.integer({ min: 40, max: 900 }),
  height: fc.integer({ min: 30, max: 400 }),
});

describe('a picture', () => {
  it('carries its text alternative', () => {
    for (const spec of cases) {
      const svg = draw(spec);
      expect(svg.getAttribute('role')).toBe('img');
      const [title, desc] = [...svg.children];
      expect([title?.tagName, desc?.tagName]).toEqual(['title', 'desc']);
    }
    const svg = draw(SITUATIONS['payback']!);
    expect(svg.firstElementChild?.textContent).toBe('Cumulative cash: paid back in month 7');
    expect(svg.children[1]?.textContent).toBe('Cumulative cash: paid back in month 7. Paid back in month 7');
  });

  it('holds shapes and words alone, without styles, scripts, links or handlers', () => {
    const known = new Set(['svg', 'title', 'desc', 'rect', 'line', 'polyline', 'circle', 'text']);
    for (const spec of cases) {
      for (const element of draw(spec).querySelectorAll('*')) {
        expect(known).toContain(element.tagName);
        const names = element.getAttributeNames();
        expect(names.filter((name) => /^(?:on.*|style|class|id|href|.*:.*)$/.test(name))).toEqual([]);
      }
    }
  });

  it('shows what users typed as text, whatever it is', () => {
    const svg = draw(SITUATIONS['hostile']!);
    expect(svg.firstElementChild?.textContent).toBe('<script>alert("1")</script> & "quotes" \uFFFD\uFFFD');
    expect(wordsOf(svg).map(read)).toEqual(
      expect.arrayContaining(['<b>', '</text><script> 50%', '\'"><image href=x onerror=alert(1)> 50%']),
    );
  });

  it('is well-formed and has a place for everything, whatever is drawn', () => {
    fc.assert(
      fc.property(arbitrarySpec, anySize, (spec, size) => {
        const svg = draw(spec, size);
        expect(svg.tagName).toBe('svg');
        for (const element of svg.querySelectorAll('rect, line, circle, text, polyline')) {
          for (const name of element.getAttributeNames()) {
            expect(element.getAttribute(name)).not.toMatch(/NaN|Infinity|undefined/);
          }
          for (const length of ['width', 'height', 'r']) {
            expect(Number(element.getAttribute(length) ?? 0)).toBeGreaterThanOrEqual(0);
          }
        }
      }),
      { numRuns: 120 },
    );
  });

  it('is the same for the same chart', () => {
    const spec = SITUATIONS['waterfall']!;
    expect(svgOf(spec, { ...SIZE, formatNumber })).toBe(svgOf(spec, { ...SIZE, formatNumber }));
  });

  it.each(['light', 'dark', 'highContrast'] as const)('has no colours but those of the %s theme', (theme) => {
    const { looks, ...rest } = THEMES[theme];
    const known = new Set(
      [
        ...Object.values(rest),
        ...Object.values(looks).flatMap(({ fill, outline, text }) => [fill, outline, text]),
      ]
        .filter((color) => color !== undefined)
        .map(css),
    );
    for (const spec of cases) {
      for (const element of draw(spec, SIZE, theme).querySelectorAll('[fill], [stroke]')) {
        for (const name of ['fill', 'stroke']) {
          const color = element.getAttribute(name) ?? 'none';
          if (color !== 'none') expect(known).toContain(color);
        }
      }
    }
  });

  it('shows a cut name whole on resting the mouse', () => {
    const name = 'Share of customers who could be helped by an article of the help centre';
    const svg = draw(tornado('T', [[name, 1, 3]], 2), { width: 270, height: 200 });
    const cut = wordsOf(svg).find((text) => read(text).endsWith('…'));
    expect(cut?.querySelector('title')?.textContent).toBe(name);
    expect(name.startsWith(read(cut!).slice(0, -1))).toBe(true);
  });
});

/** Big enough to be drawn to scale. */
const size = fc.integer({ min: 200, max: 1000 });
const sizes = fc.array(size, { minLength: 2, maxLength: 12 });

describe('columns', () => {
  it('are as high as their values', () => {
    fc.assert(
      fc.property(sizes, (values) => {
        const bars = barsOf(draw(plain('columns', [{ name: 'A', look: 'hard', values }])), { look: 'hard' });
        const [, , , first = 0] = bars[0]!;
        bars.forEach(([, , , height = 0], at) => {
          expect(height).toBeCloseTo((first * values[at]!) / values[0]!, 0);
        });
      }),
    );
  });

  it('stand on one line, negative ones hang from it', () => {
    const values = [300, -200, 500];
    const svg = draw(plain('columns', [{ name: 'A', look: 'hard', values }]));
    const [[, up = 0, , high = 0] = [], [, down = 0, , deep = 0] = [], [, top = 0, , higher = 0] = []] =
      barsOf(svg, { look: 'hard' });
    expect([up + high, top + higher].map((at) => at - down)).toEqual([
      expect.closeTo(0, 1),
      expect.closeTo(0, 1),
    ]);
    expect(deep / high).toBeCloseTo(2 / 3, 2);
  });

  it('have no sign at zero', () => {
    const given: Series = { name: 'A', look: 'hard', values: [-0, 5], labels: 'value' };
    const text = svgOf(plain('columns', [given]), {
      ...SIZE,
      formatNumber: (value) => new Intl.NumberFormat('en').format(value),
    });
    expect(text).toContain('>0<');
    expect(text).not.toContain('>-0<');
  });

  it('of two series stand side by side without covering each other', () => {
    const svg = draw(SITUATIONS['columns']!);
    const before = barsOf(svg, { look: 'baseline' }).slice(-4);
    const after = barsOf(svg, { look: 'hard' }).slice(-4);
    before.forEach(([x = 0, , width = 0], at) => {
      expect(after[at]![0]).toBeCloseTo(x + width, 1);
    });
  });
});

describe('a waterfall', () => {
  const amounts = fc.array(
    fc.integer({ min: -500, max: 500 }).filter((amount) => Math.abs(amount) > 20),
    {
      minLength: 2,
      maxLength: 8,
    },
  );

  it('begins each column where the one before ended', () => {
    fc.assert(
      fc.property(amounts, fc.boolean(), (given, isNarrow) => {
        const names = given.map((_, at) =>
          isNarrow ? `Rechtsschutzversicherungsgesellschaft${at}` : `${at}`,
        );
        const svg = draw(
          waterfall('W', names, asSteps(given, [0])),
          isNarrow ? { width: 300, height: 400 } : SIZE,
        );
        const bars = (['total', 'cost', 'hard'] as const).flatMap((look) => barsOf(svg, { look }));
        const [size, start] = isNarrow ? [2, 0] : [3, 1];
        const across = isNarrow ? 1 : 0;
        const columns = [...new Set(bars.map((bar) => bar[across]!))].sort((a, b) => a - b);
        expect(columns).toHaveLength(given.length);
        const ends = columns.map((column) => {
          const parts = bars.filter((bar) => bar[across] === column);
          const edges = parts.flatMap((bar) => [bar[start]!, bar[start]! + bar[size]!]);
          return [Math.min(...edges), Math.max(...edges)] as const;
        });
        let level: number | undefined;
        given.forEach((amount, at) => {
          const [low, high] = ends[at]!;
          const isTowardsEnd = isNarrow ? amount > 0 : amount < 0;
          // What would be too short to see is drawn a little longer than it is.
          const begin = isTowardsEnd ? low : high;
          expect(Math.abs(begin - (level ?? begin))).toBeLessThanOrEqual(SHORTEST);
          level = isTowardsEnd ? high : low;
        });
      }),
    );
  });

  it('writes each amount once, also where the column crosses zero and where there is none', () => {
    const names = ['Start', 'Less', 'None', 'End'];
    const svg = draw(waterfall('W', names, asSteps([60, -100, 0, -40], [0, 3])));
    expect(wordsOf(svg).map(read)).toEqual(expect.arrayContaining(['60', '−100', '–', '(40)']));
    expect(wordsOf(svg)).toHaveLength(1 + names.length + 4);
  });

  it('lies down where its names do not fit under it', () => {
    const { categories = [] } = SITUATIONS['waterfall']!;
    const isBeside = (width: number) => {
      const svg = draw(SITUATIONS['waterfall']!, { width, height: 300 });
      const places = wordsOf(svg)
        .filter((text) => categories.includes(read(text)))
        .map((text) => text.getAttribute('x'));
      return new Set(places).size === 1;
    };
    expect([isBeside(270), isBeside(900)]).toEqual([true, false]);
  });
});

describe('bars of shares', () => {
  it('fill the width in the proportions of the values', () => {
    fc.assert(
      fc.property(fc.tuple(size, size, size), ([one, two, three]) => {
        const svg = draw(
          plain('shareBars', [
            { name: 'A', look: 'hard', values: [one] },
            { name: 'B', look: 'cost', values: [two] },
            { name: 'C', look: 'total', values: [three] },
          ]),
        );
        const widths = (['hard', 'cost', 'total'] as const).map((look) => barsOf(svg, { look })[0]![2]!);
        const whole = widths.reduce((sum, width) => sum + width, 0);
        expect(whole).toBeGreaterThan(SIZE.width * 0.95);
        const total = one + two + three;
        [one, two, three].forEach((value, at) => {
          expect(widths[at]! / whole).toBeCloseTo(value / total, 2);
        });
      }),
    );
  });

  it('write under the bar what does not fit into it', () => {
    const svg = draw(SITUATIONS['sharesThin']!, { width: 480, height: 110 });
    const [inside, below] = ['Hard 99%', 'Soft 2%'].map((label) =>
      Number(
        wordsOf(svg)
          .find((text) => read(text) === label)
          ?.getAttribute('y'),
      ),
    );
    const [[, y = 0, , height = 0] = []] = barsOf(svg, { look: 'hard' });
    expect(inside).toBeLessThan(y + height);
    expect(below).toBeGreaterThan(y + height);
  });
});

describe('a tornado', () => {
  it('has the first category on top and bars as long as the changes', () => {
    const spec = SITUATIONS['tornado']!;
    const svg = draw({ ...spec, legend: false });
    const heights = (spec.categories ?? []).map((name) =>
      Number(
        wordsOf(svg)
          .find((text) => read(text) === name)
          ?.getAttribute('y'),
      ),
    );
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
    const bars = barsOf(svg, { look: 'hard' });
    const values = spec.series[1]!.values;
    bars.forEach(([, , width = 0], at) => {
      expect(width / bars[0]![2]!).toBeCloseTo(Math.abs(values[at]! / values[0]!), 2);
    });
  });

  it('has both bars of a row on one side where both results are worse, the shorter in front', () => {
    const svg = draw({ ...SITUATIONS['tornadoOneSided']!, legend: false });
    const [soft, hard] = [barsOf(svg, { look: 'soft' })[0]!, barsOf(svg, { look: 'hard' })[0]!];
    expect(hard[2]).toBeLessThan(soft[2]!);
    const order = [...svg.querySelectorAll('rect')].map((rect) => rect.getAttribute('fill'));
    expect(order.indexOf(css(LOOKS.soft.fill!))).toBeLessThan(order.indexOf(css(LOOKS.hard.fill!)));
  });
});

describe('lines', () => {
  const pointsOf = (svg: Element, at: number): readonly (readonly number[])[] =>
    (svg.querySelectorAll('polyline')[at]?.getAttribute('points') ?? '')
      .split(' ')
      .map((pair) => pair.split(',').map(Number));

  it('are drawn to scale in both directions', () => {
    fc.assert(
      fc.property(fc.array(size, { minLength: 3, maxLength: 61 }), (values) => {
        fc.pre(values[0] !== values[1]);
        const points = pointsOf(draw(plain('lines', [{ name: 'A', look: 'hard', values }])), 0);
        const [[x0 = 0, y0 = 0] = [], [x1 = 0, y1 = 0] = []] = points;
        const perValue = (y1 - y0) / (values[1]! - values[0]!);
        points.forEach(([x = 0, y = 0], at) => {
          expect(x - x0).toBeCloseTo((x1 - x0) * at, 0);
          if (Math.abs(values[1]! - values[0]!) > 100) {
            expect(y - y0).toBeCloseTo(perValue * (values[at]! - values[0]!), 0);
          }
        });
      }),
    );
  });

  it('have the payback point where the hard line crosses zero', () => {
    const svg = draw(SITUATIONS['payback']!);
    const [cx = 0, cy = 0] = numbers(svg.querySelector('circle')!, 'cx', 'cy');
    const zero = [...svg.querySelectorAll('line')].find(
      (line) => line.getAttribute('stroke') === css(THEMES.light.ink),
    )!;
    expect(cy).toBeCloseTo(numbers(zero, 'y1')[0]!, 1);
    const points = pointsOf(svg, 0);
    const after = points.findIndex(([, y = 0]) => y <= cy);
    const [xa = 0, ya = 0] = points[after - 1]!;
    const [xb = 0, yb = 0] = points[after]!;
    expect(cx).toBeCloseTo(xa + ((cy - ya) / (yb - ya)) * (xb - xa), 1);
  });

  it.each([270, 350, 480, 640, 900])('have the payback point and both lines named at %d pixels', (width) => {
    const named = Object.entries(SITUATIONS).filter(
      ([name, { kind }]) => kind === 'lines' && name !== 'onePoint',
    );
    for (const [, spec] of named) {
      const svg = draw(spec, { width, height: 300 });
      const written = wordsOf(svg).map(read).join(' ');
      for (const { name } of spec.series) expect(written).toContain(name);
    }
  });

  it('have soft benefits dashed and thinner', () => {
    const [hard, soft] = [...draw(SITUATIONS['payback']!).querySelectorAll('polyline')];
    expect(hard?.getAttribute('stroke-dasharray')).toBeNull();
    expect(soft?.getAttribute('stroke-dasharray')).not.toBeNull();
    expect(Number(hard?.getAttribute('stroke-width'))).toBe(3);
    expect(Number(soft?.getAttribute('stroke-width'))).toBe(2);
  });

  it('mark every twelfth month, and fewer where there is no room', () => {
    const ticks = (width: number) =>
      wordsOf(draw(SITUATIONS['sixtyMonthsHuge']!, { width, height: 300 }))
        .map(read)
        .filter((label) => /^\d+$/.test(label));
    expect(ticks(900)).toEqual(['0', '12', '24', '36', '48', '60']);
    expect(ticks(230)).toEqual(['0', '24', '48']);
  });
});

describe('labels of amounts', () => {
  it('say 0 where nothing moves, also at the edge', () => {
    const svg = draw(SITUATIONS['tornadoOneSided']!, { width: 900, height: 300 });
    expect(
      wordsOf(svg)
        .map(read)
        .filter((words) => words === '0'),
    ).toHaveLength(2);
  });

  it.each([270, 350, 480, 640, 900])('are all there at %d pixels', (width) => {
    for (const name of ['waterfall', 'waterfallBelowZero', 'waterfallChinese', 'tornado']) {
      const spec = SITUATIONS[name]!;
      const written = wordsOf(draw(spec, { width, height: 300 })).map(read);
      const amounts = written.filter((words) => /^(?:[−+(]?\d[\d,]*\)?|–)$/.test(words));
      expect(amounts.length).toBeGreaterThanOrEqual(12);
    }
  });
});

it('keeps zero among the numbers of an axis when there is no room for all', () => {
  const svg = draw(SITUATIONS['tornado']!, { width: 350, height: 300 });
  expect(wordsOf(svg).map(read)).toEqual(expect.arrayContaining(['0']));
});

describe('an axis', () => {
  const axis = (values: readonly number[], numberFormat: string) => {
    const spec = plain('columns', [{ name: 'A', look: 'hard', values }]);
    const svg = draw({ ...spec, valueAxis: { numberFormat, visible: true } });
    return wordsOf(svg).map(read).slice(1);
  };

  it('has round numbers from zero to above the highest value', () => {
    expect(axis([87_000], '#,##0')).toEqual(['0', '20,000', '40,000', '60,000', '80,000', '100,000']);
    expect(axis([3], '0')).toEqual(['0', '1', '2', '3']);
  });

  it('never says the same twice', () => {
    expect(axis([0.4], '0')).toEqual(['0']);
    expect(axis([0], '0')).toEqual(['0', '1']);
    expect(axis([2], '0')).toEqual(['0', '1', '2']);
  });
});
