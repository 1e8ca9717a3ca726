/**
 * @jest-environment jsdom
 */
import { act, screen, within } from '@testing-library/react';
import { workbookEn } from '../../src/i18n/workbook.en.js';
import type { PresetId } from '../../src/roi/case/types.js';
import { workbookOf } from '../../src/workbook/workbookOf.js';
import { renderStep, type Rendered } from './support/renderPane.js';

/** The step, its sections there: they come after its heading. */
async function renderReview(preset: PresetId): Promise<Rendered> {
  const rendered = await renderStep('review', preset);
  await screen.findByRole('button', { name: 'Simulation' });
  return rendered;
}

/** The Summary's own sentence, as the file would have it. */
function verdictOf(theCase: Parameters<typeof workbookOf>[0]): string {
  const { names, sheets } = workbookOf(theCase, workbookEn, { version: '' });
  const { to } = names.find(({ name }) => name === 'Verdict')!;
  const cells = sheets.find(({ name }) => name === to.sheet)!.cells;
  const { content } = cells.find(({ row, column }) => row === to.row && column === to.column)!;
  return content?.kind === 'formula' ? String(content.value) : '';
}

it('says what the workbook will say', async () => {
  const { model } = await renderReview('omnichannel');
  const verdict = verdictOf(model.state.get().current!.theCase);
  expect(verdict.length).toBeGreaterThan(40);
  expect(await screen.findByText(verdict, undefined, { timeout: 10_000 })).toBeTruthy();
  // The three charts, each with its numbers a switch away.
  expect(screen.getAllByRole('switch', { name: /^Show as table/ })).toHaveLength(3);
});

it('leads from a check that fails to the field that mends it', async () => {
  const { user, model } = await renderReview('omnichannel');
  const mend = screen.getAllByRole('button', { name: /^Mend/ });
  const failed = model.state.get().figures!.checks.filter((check) => check.failed && check.paths.length > 0);
  expect(mend).toHaveLength(failed.length);
  await user.click(mend[0]!);
  expect(model.state.get().focus?.path).toBe(failed[0]!.paths[0]);
});

it('follows the scenario', async () => {
  const { user, model } = await renderReview('omnichannel');
  const before = model.state.get().figures!.hard.npv as number;
  await user.click(screen.getByRole('radio', { name: 'Conservative' }));
  expect(model.state.get().figures!.hard.npv).toBeLessThan(before);
});

it('tells each headline in words, with the numbers filled in', async () => {
  const { user } = await renderReview('omnichannel');
  await user.click(screen.getByRole('button', { name: 'Return on investment' }));
  expect(await screen.findByText(/^Return on investment \(hard\) = .* ÷ .* = /)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Net present value' }));
  // Not by itself, which would say nothing.
  expect(await screen.findByText(/^Present value of the costs = Costs in month 0 .* = /)).toBeTruthy();
});

it('opens the explanation that the strip asks for', async () => {
  const { user } = await renderStep('costs', 'omnichannel');
  const strip = within(screen.getByRole('region', { name: 'Live result' }));
  await user.click(strip.getByRole('button', { name: /^Hard ROI/ }));
  expect(await screen.findByText(/^Return on investment \(hard\) = /)).toBeTruthy();
});

it('simulates what is uncertain, and says what is missing where nothing is', async () => {
  const { user, model } = await renderReview('blank');
  await user.click(screen.getByRole('button', { name: 'Simulation' }));
  await user.click(await screen.findByRole('button', { name: 'Run' }));
  expect(await screen.findByText(/No figure has a low, a likely and a high value yet/)).toBeTruthy();
  act(() => {
    model.start('omnichannel');
    model.goTo('review');
  });
  const path = 'metrics.contactsPerMonth.baseline';
  act(() => {
    model.change('Low and high', (theCase) => ({
      ...theCase,
      spreads: [{ path, low: 10_000, likely: 40_000, high: 90_000 }],
      simulation: { trials: 1200, seed: 7 },
    }));
  });
  await user.click(await screen.findByRole('button', { name: 'Run' }));
  expect(await screen.findByText('Chance that the net present value is above 0')).toBeTruthy();
  expect(screen.getByText('1,200 trials, seed 7')).toBeTruthy();
});
