import { INK, LOOKS, MUTED, SURFACE, type Look } from '../../src/chart/palette.js';
import { THEMES } from '../../src/chart/svg/themes.js';
import { contrast } from './contrast.js';

const GRAPHICS = 3;
const TEXT = 4.5;

describe('the ratio of contrast', () => {
  it('is that of the standard', () => {
    expect(contrast('000000', 'FFFFFF')).toBe(21);
    // The grey that WebAIM's checker names as the lightest one for text on white.
    expect(contrast('767676', 'FFFFFF')).toBeCloseTo(4.54, 2);
  });

  it.each([
    ['ink', INK, 14.8],
    ['muted', MUTED, 6.5],
    ['series hard', LOOKS.hard.fill, 8.7],
    ['the outline of series soft', LOOKS.soft.outline, 8.7],
    ['series cost', LOOKS.cost.fill, 3.7],
    ['series baseline', LOOKS.baseline.fill, 3.1],
  ])('of %s on paper is that of the design', (_, color = '', ratio) => {
    expect(contrast(color, SURFACE)).toBeCloseTo(ratio, 1);
  });
});

describe.each(['light', 'dark'] as const)('the %s theme', (name) => {
  const { surface, ink, muted, looks } = THEMES[name];
  const filled = Object.entries(looks).filter((entry): entry is [string, Look & { fill: string }] => {
    return entry[1].fill !== undefined;
  });

  it('has all text readable on the surface', () => {
    expect(contrast(ink, surface)).toBeGreaterThanOrEqual(TEXT);
    expect(contrast(muted, surface)).toBeGreaterThanOrEqual(TEXT);
  });

  it.each(filled)('shows %s against the surface', (_, { fill, outline }) => {
    const edges = [fill, ...(outline === undefined ? [] : [outline])];
    expect(Math.max(...edges.map((color) => contrast(color, surface)))).toBeGreaterThanOrEqual(GRAPHICS);
  });

  it.each(filled)('has the words on %s readable', (_, { fill, text }) => {
    expect(contrast(text, fill)).toBeGreaterThanOrEqual(TEXT);
  });

  it('tells hard, soft and cost apart in greyscale', () => {
    const shades = [looks.hard, looks.soft, looks.cost].map(({ fill = '' }) => contrast(fill, surface));
    const [least = 0, middle = 0, most = 0] = shades.sort((a, b) => a - b);
    expect(middle / least).toBeGreaterThan(1.25);
    expect(most / middle).toBeGreaterThan(1.25);
  });
});

it('is drawn in words of the system alone where the reader has chosen the colours', () => {
  const { looks, ...rest } = THEMES.highContrast;
  const colors = [
    ...Object.values(rest),
    ...Object.entries(looks)
      .filter(([look]) => look !== 'invisible')
      .flatMap(([, { fill, outline, text }]) => [fill, outline, text]),
  ];
  const words = ['Canvas', 'CanvasText', 'Highlight', 'HighlightText', 'GrayText', 'LinkText'];
  expect(colors.filter((color) => !words.includes(color ?? ''))).toEqual([]);
});
