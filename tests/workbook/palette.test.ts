import { PALETTE } from '../../src/workbook/palette.js';
import { stylesOf } from '../../src/workbook/styles.js';
import { contrast } from '../chart/contrast.js';

describe('the colours', () => {
  it.each([...stylesOf('EUR', 'en')])('of %s can be read', (_name, { color, fill = PALETTE.paper }) => {
    expect(contrast(color, fill)).toBeGreaterThanOrEqual(4.5);
  });

  // The ratios of the design's table.
  it.each([
    [PALETTE.ink, PALETTE.paper, 14.8],
    [PALETTE.muted, PALETTE.calm, 5.9],
    [PALETTE.paper, PALETTE.band, 11.5],
    [PALETTE.input, PALETTE.inputFill, 8.3],
    [PALETTE.reference, PALETTE.paper, 6.6],
    [PALETTE.negative, PALETTE.calm, 6],
    [PALETTE.good, PALETTE.goodFill, 8],
    [PALETTE.attention, PALETTE.attentionFill, 7],
    [PALETTE.bad, PALETTE.badFill, 8.1],
  ])('%s on %s differ as the design says', (color, fill, ratio) => {
    expect(contrast(color, fill)).toBeCloseTo(ratio, 1);
  });
});
