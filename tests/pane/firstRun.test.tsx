/**
 * @jest-environment jsdom
 */
import { screen } from '@testing-library/react';
import { paneEn } from '../../src/i18n/pane.en.js';
import { presetsEn } from '../../src/i18n/presets.en.js';
import { liveFigures } from '../../src/pane/state/liveFigures.js';
import { EXAMPLE_SURROUNDINGS } from '../../src/roi/presets/exampleSurroundings.js';
import { PRESETS } from '../../src/roi/presets/presets.js';
import { renderPane } from './support/renderPane.js';

const { presets } = paneEn.first;
type Example = keyof typeof presets;
const EXAMPLES = Object.keys(presets) as Example[];

/** Three digits tell what an example comes to. */
const rounded = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 3 });

/** What comes in, what it costs, over how long, and the hard ROI in percent. */
function computed(example: Example): string[] {
  const { hard, costs, theCase } = liveFigures()(PRESETS[example](presetsEn, EXAMPLE_SURROUNDINGS));
  const months = theCase.terms.horizonMonths;
  const roi = rounded.format(Math.round(Number(hard.roi) * 100));
  // The one whose months are all alike is told by the month.
  if (example === 'knowledge-management')
    return [rounded.format(hard.benefits / months), rounded.format(costs.total / months), roi];
  return [rounded.format(hard.benefits), rounded.format(costs.total), String(months), roi];
}

it.each(EXAMPLES)('tells before %s is opened what it comes to', (example) => {
  expect(presets[example].about.match(/\d[\d,.]*/g)).toEqual(computed(example));
});

it('shows it in the button that opens the example', async () => {
  await renderPane();
  const name = /Knowledge base \/ help centre.*42,000 saved, 1,500 cost a month: hard ROI 2,700 %/;
  expect(screen.getByRole('button', { name })).toBeTruthy();
});
