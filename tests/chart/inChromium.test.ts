import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import fc from '../support/fastCheck.js';
import type { Browser, Page } from 'playwright-core';
import type { ChartSpec } from '../../src/chart/spec.js';
import { textWidth } from '../../src/chart/svg/textWidth.js';
import { svgOf, type Picture } from '../../src/chart/svgOf.js';
import { describeWithChromium, launchChromium } from '../support/chromium.js';
import { arbitrarySize, arbitrarySpec } from './arbitrarySpec.js';
import { contrast } from './contrast.js';
import { EMPTY, formatNumber, SITUATIONS } from './situations.js';

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
jest.setTimeout(120_000);
/** As many as axe reads in a few seconds. */
const PICTURES = 10;

/** Fonts of the widths of Calibri and Arial; the pane's first choice, Segoe UI, lies between them. */
const FONTS = ['Carlito', 'Liberation Sans'];

/** Heights as the sheet and the pane have them. */
const heightOf = ({ kind, series }: ChartSpec): number => {
  if (kind === 'shareBars') return series.length > 2 ? 260 : 110;
  return 300;
};

interface Drawn {
  readonly name: string;
  readonly svg: string;
}

const drawn = (name: string, spec: ChartSpec, picture: Omit<Picture, 'formatNumber'>): Drawn => ({
  name: `${name} at ${picture.width} × ${picture.height}`,
  svg: svgOf(spec, { ...picture, formatNumber }),
});

const allDrawn = (theme: 'light' | 'dark' | 'highContrast' = 'light'): readonly Drawn[] =>
  [270, 350, 480, 640, 900].flatMap((width) =>
    [...Object.entries(SITUATIONS), ...EMPTY.map((spec, at) => [`empty ${at}`, spec] as const)].map(
      ([name, spec]) => drawn(name, spec, { width, height: heightOf(spec), theme }),
    ),
  );

/** What is wrong with the words of the pictures on a page, measured by the browser. */
function faultsOnPage(): string[] {
  interface Extent {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }
  const SLACK = 0.5;
  const meet = (a: Extent, b: Extent): boolean =>
    a.left + SLACK < b.right &&
    b.left + SLACK < a.right &&
    a.top + SLACK < b.bottom &&
    b.top + SLACK < a.bottom;
  const within = (outer: Extent, inner: Extent): boolean =>
    inner.left >= outer.left - SLACK &&
    inner.right <= outer.right + SLACK &&
    inner.top >= outer.top - SLACK &&
    inner.bottom <= outer.bottom + SLACK;
  /** From the height of capitals to the baseline: lines of text may touch, letters may not. */
  const inked = (text: SVGTextElement): Extent => {
    const { left, right, top } = text.getBoundingClientRect();
    const svgTop = text.ownerSVGElement!.getBoundingClientRect().top;
    const base = svgTop + Number(text.getAttribute('y'));
    const size = Number.parseFloat(getComputedStyle(text).fontSize);
    return { left, right, top: Math.max(top, base - size * 0.75), bottom: base };
  };
  return [...document.querySelectorAll('figure')].flatMap((figure) => {
    const svg = figure.querySelector('svg')!;
    const paper = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll('text')].map((text) => ({
      words: text.lastChild?.textContent ?? '',
      at: inked(text),
    }));
    const bars = [...svg.querySelectorAll('rect')].slice(1).map((rect) => rect.getBoundingClientRect());
    const fault = (words: string, what: string) => `${figure.id}: "${words}" ${what}`;
    return texts.flatMap(({ words, at }, index) => [
      ...(within(paper, at) ? [] : [fault(words, 'is cut off')]),
      ...texts
        .slice(index + 1)
        .filter((other) => meet(at, other.at))
        .map((other) => fault(words, `covers "${other.words}"`)),
      ...bars
        .filter((bar) => meet(at, bar) && !within(bar, at))
        .map(() => fault(words, 'lies half on a bar')),
    ]);
  });
}

/** The colour of every word and of what is under its middle, RRGGBB. */
function inksOnPage(): [ink: string, paper: string][] {
  const rgb = (color: string): string =>
    (color.match(/\d+/g) ?? []).map((part) => Number(part).toString(16).padStart(2, '0')).join('');
  return [...document.querySelectorAll('text')].map((text) => {
    const { left, right, top, bottom } = text.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const under = [...text.ownerSVGElement!.querySelectorAll('rect')].filter((rect) => {
      const box = rect.getBoundingClientRect();
      return box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
    });
    return [rgb(getComputedStyle(text).fill), rgb(getComputedStyle(under.at(-1)!).fill)];
  });
}

describeWithChromium('charts in Chromium', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchChromium();
  });
  beforeEach(async () => {
    page = await browser.newPage();
  });
  afterEach(() => page.close());
  afterAll(() => browser.close());

  const show = (pictures: readonly Drawn[], head = '') =>
    page.setContent(
      `<!doctype html><html lang="en"><head><title>Charts</title>${head}</head><body><main><h1>Charts</h1>${pictures
        .map(({ name, svg }) => `<figure id="${name}">${svg}</figure>`)
        .join('')}</main></body></html>`,
    );

  describe.each(FONTS)('in %s', (font) => {
    const head = `<style>text { font-family: '${font}' }</style>`;

    it('have no words that are cut off, cover others or lie half on a bar', async () => {
      await show(allDrawn(), head);
      expect(await page.evaluate(faultsOnPage)).toEqual([]);
    });

    it('have none whatever is drawn', async () => {
      const samples = fc.sample(fc.tuple(arbitrarySpec, arbitrarySize), { numRuns: 200, seed: 5 });
      await show(
        samples.map(([spec, size], at) => drawn(`sample ${at}: ${spec.kind}`, spec, size)),
        head,
      );
      expect(await page.evaluate(faultsOnPage)).toEqual([]);
    });

    it('are never wider written than reckoned, and not much narrower', async () => {
      const characters = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at));
      const sentences = [
        'Paid back in month 7',
        'From everything claimed to what is left (hard, EUR)',
        'Megtérülés: 7. hónap, őszi árvíztűrő tükörfúrógép',
        'Größere Übersicht über Straße',
        '从全部收益到净收益（硬收益，人民币）',
        '−1 234,50 € … 12 %',
      ];
      const samples = [
        ...characters.map((character) => ({ text: character.repeat(20), isBold: false })),
        ...sentences.flatMap((text) => [
          { text, isBold: false },
          { text, isBold: true },
        ]),
      ];
      await show([], head);
      const measured = await page.evaluate((given) => {
        const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
        document.body.append(svg);
        return given.map(({ text, isBold }) => {
          const element = document.createElementNS('http://www.w3.org/2000/svg', 'text');
          element.textContent = text;
          element.setAttribute('font-size', '100');
          element.setAttribute('font-weight', isBold ? '600' : '400');
          svg.append(element);
          return element.getComputedTextLength();
        });
      }, samples);
      const ratios = samples.map(({ text, isBold }, at) => ({
        text,
        ratio: textWidth(text, { size: 100, isBold }) / measured[at]!,
      }));
      expect(ratios.filter(({ ratio }) => ratio < 0.98)).toEqual([]);
      expect(ratios.slice(characters.length).filter(({ ratio }) => ratio > 1.3)).toEqual([]);
    });
  });

  it.each(['light', 'dark'] as const)(
    'have every word readable on what is under it, in the %s theme',
    async (theme) => {
      await show(allDrawn(theme));
      const pairs = await page.evaluate(inksOnPage);
      const seen = [...new Set(pairs.map((pair) => pair.join(' on ')))];
      expect(seen.length).toBeGreaterThan(5);
      expect(pairs.filter(([ink, paper]) => contrast(ink, paper) < 4.5)).toEqual([]);
    },
  );

  it('can be told when words are cut off or cover others', async () => {
    const text = (x: number, words: string) => `<text x="${x}" y="20" font-size="12">${words}</text>`;
    const svg = `<svg width="200" height="40"><rect width="200" height="40" fill="none"/><rect x="60" width="30" height="40"/>${text(-5, 'left')}${text(50, 'half')}${text(150, 'one')}${text(155, 'two')}</svg>`;
    await show([{ name: 'bad', svg }]);
    expect(await page.evaluate(faultsOnPage)).toEqual([
      'bad: "left" is cut off',
      'bad: "half" lies half on a bar',
      'bad: "one" covers "two"',
    ]);
  });

  it.each(['light', 'dark', 'highContrast'] as const)(
    'have nothing that axe objects to, in the %s theme',
    async (theme) => {
      await show(allDrawn(theme).slice(0, PICTURES));
      await page.addScriptTag({ content: AXE });
      const { violations, passes } = await page.evaluate(() =>
        (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
      );
      expect(violations.map(({ id, nodes }) => [id, nodes.length])).toEqual([]);
      expect(passes.find(({ id }) => id === 'svg-img-alt')?.nodes).toHaveLength(PICTURES);
    },
  );

  it('are an image with a name and a description to a screen reader', async () => {
    await show([drawn('payback', SITUATIONS['payback']!, { width: 480, height: 300 })]);
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const images = nodes
      .filter(({ role }) => role?.value === 'image')
      .map(({ name, description }): unknown[] => [name?.value, description?.value]);
    const { title, alternative } = SITUATIONS['payback']!;
    expect(images).toEqual([[title, alternative]]);
  });

  it('look the same under a policy that allows no styles at all', async () => {
    const refused: string[] = [];
    page.on('console', (message) => refused.push(message.text()));
    const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`;
    const picture = drawn('waterfall', SITUATIONS['waterfall']!, { width: 900, height: 300 });
    await show([picture], policy);
    const strict = await page.screenshot();
    expect(refused).toEqual([]);
    await show([picture]);
    expect(strict.equals(await page.screenshot())).toBe(true);

    await show([{ name: 'styled', svg: picture.svg.replace('<text ', '<text style="fill:red" ') }], policy);
    expect(refused[0]).toContain('Content Security Policy');
  });

  it('take the colours that the reader has chosen', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    const { name, svg } = drawn('tornado', SITUATIONS['tornado']!, {
      width: 480,
      height: 300,
      theme: 'highContrast',
    });
    await show([{ name, svg: `<b style="color:CanvasText;background:Canvas"></b>${svg}` }]);
    const colors = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.querySelector('b')!);
      const fill = (selector: string) => getComputedStyle(document.querySelector(selector)!).fill;
      return { ink: [color, fill('text')], paper: [backgroundColor, fill('rect')] };
    });
    expect(colors.ink[1]).toBe(colors.ink[0]);
    expect(colors.paper[1]).toBe(colors.paper[0]);
    expect(colors.ink[0]).not.toBe(colors.paper[0]);
  });
});
