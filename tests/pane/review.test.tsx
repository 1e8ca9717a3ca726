/**
 * @jest-environment jsdom
 */
import { act, screen, within } from '@testing-library/react';
import { doc as netBenefitDoc } from '../../src/kpi/investment/netBenefit.doc.js';
import { doc as roiDoc } from '../../src/kpi/investment/roi.doc.js';
import { workbookEn } from '../../src/i18n/workbook.en.js';
import type { Case, PresetId } from '../../src/roi/case/types.js';
import type { WorkbookData } from '../../src/workbook/workbook.js';
import { workbookOf } from '../../src/workbook/workbookOf.js';
import { sentTo, spoken } from './support/passed.js';
import { renderStep, type Rendered } from './support/renderPane.js';

/** The step, its sections there: they come after its heading. */
async function renderReview(preset: PresetId): Promise<Rendered> {
  const rendered = await renderStep('review', preset);
  await screen.findByRole('button', { name: 'Simulation' });
  return rendered;
}

const bookOf = (theCase: Case): WorkbookData => workbookOf(theCase, workbookEn, { version: '' });

/** What formulas of a sheet say, as the file would have it. */
const saidIn = ({ sheets }: WorkbookData, name: string): readonly string[] =>
  sheets
    .find((sheet) => sheet.name === name)!
    .cells.map(({ content }) => (content?.kind === 'formula' ? String(content.value) : ''));

/** The Summary's own sentence. */
function verdictOf(theCase: Case): string {
  const { names, sheets } = bookOf(theCase);
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
  const focus = sentTo(model);
  await user.click(mend[0]!);
  expect(focus[0]).toBe(failed[0]!.paths[0]);
});

it('follows the scenario', async () => {
  const { user, model } = await renderReview('omnichannel');
  const before = model.state.get().figures!.hard.npv as number;
  await user.click(screen.getByRole('radio', { name: 'Conservative' }));
  expect(model.state.get().figures!.hard.npv).toBeLessThan(before);
});

it('tells each headline in words, then in numbers, then whose definition it is', async () => {
  const { user } = await renderReview('omnichannel');
  await user.click(screen.getByRole('button', { name: 'Return on investment' }));
  const roi = await screen.findByText('Return on investment (hard) = Net benefit (hard) ÷ Costs');
  // What `npm run model -- --preset omnichannel --explain hard.roi` says too.
  expect(within(roi).getByText('= 92,675.77 ÷ 516,520.6 = 17.9 %')).toBeTruthy();
  // A sum of months names no figure but its result.
  expect(screen.getByText('= 609,196.37')).toBeTruthy();
  expect(await screen.findByText(/^Source: /)).toHaveProperty(
    'textContent',
    `Source: ${roiDoc.source.title}; ${netBenefitDoc.source.title}`,
  );
  await user.click(screen.getByRole('button', { name: 'Net present value' }));
  // Not by itself, which would say nothing.
  const present = await screen.findByText(/^Present value of the costs = Costs in month 0 \+ /);
  expect(within(present).getByText(/^= 189,200 \+ .* = 472,209\.87$/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Payback' }));
  // What is below zero stands in brackets beside another sign.
  expect(await screen.findByText('= 28 − 1 − (−8,857.33) ÷ 11,961.1 = 27.7405')).toBeTruthy();
});

it('says why there is no headline', async () => {
  const { user } = await renderReview('blank');
  await user.click(screen.getByRole('button', { name: 'Return on investment' }));
  expect(
    await screen.findByText(/^Return on investment \(hard\) = .*, because .* = n\/a: no costs$/),
  ).toBeTruthy();
});

it('opens the explanation that the strip asks for', async () => {
  const { user } = await renderStep('costs', 'omnichannel');
  const strip = within(screen.getByRole('region', { name: 'Live result' }));
  await user.click(strip.getByRole('button', { name: /^Hard ROI/ }));
  expect(await screen.findByText(/^Return on investment \(hard\) = /)).toBeTruthy();
});

it('says what the result rests on, as the Summary counts it', async () => {
  const { model } = await renderReview('knowledge-management');
  const { theCase } = model.state.get().current!;
  const rests = saidIn(bookOf(theCase), 'Summary').find((text) => text.startsWith('Hard lines'))!;
  const said = /^Hard lines: (\d+) \((\d+) proven, (\d+) on .*\. Soft lines: (\d+)\. Largest: (.+), (\d+)/;
  const [, hard, proven, open, soft, largest, share] = said.exec(rests)!;
  const told = screen.getByText(/^\d+ hard lines \(/).textContent;
  const [, targets, without] = /(\d+) targets, (\d+) without evidence/.exec(told)!;
  expect(Number(targets) + Number(without)).toBe(Number(open));
  expect(told).toBe(
    `${hard} hard lines (${proven} measured, ${targets} targets, ${without} without evidence), ${soft} soft. ` +
      `Largest: ${largest}, ${share}\u00a0%.`,
  );
});

it('counts one line as one', async () => {
  const { model } = await renderReview('omnichannel');
  act(() => {
    model.change('One line', (theCase) => ({
      ...theCase,
      benefits: theCase.benefits.map((line) => ({ ...line, on: line.kind === 'handlingTime' })),
    }));
  });
  expect(screen.getByText(/hard line/).textContent).toBe(
    '1 hard line (1 target), 0 soft. Largest: Handling time, 100\u00a0%.',
  );
});

it('begins with the verdict, which describes the heading that has the focus', async () => {
  const { user, model } = await renderStep('soft', 'omnichannel');
  const said = spoken(model);
  await user.click(screen.getByRole('button', { name: 'Next: Review and build' }));
  const verdict = verdictOf(model.state.get().current!.theCase);
  expect(await screen.findByRole('heading', { level: 3, name: verdict })).toBeTruthy();
  const heading = screen.getByRole('heading', { level: 2, description: verdict });
  expect(document.activeElement).toBe(heading);
  expect(screen.getAllByRole('heading', { level: 2 })).toEqual([heading]);
  expect(said).toContain(`Verdict: ${verdict}`);
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
  // The strip tells its change by the clock, before or after the simulation ends.
  const said = spoken(model);
  await user.click(await screen.findByRole('button', { name: 'Run' }));
  expect(await screen.findByText('Chance that the net present value is above 0')).toBeTruthy();
  expect(screen.getByText('1,200 trials, seed 7')).toBeTruthy();
  const shown = (row: string) =>
    screen.getByRole('row', { name: new RegExp(`^${row}`) }).lastChild?.textContent;
  const [, chance, p50] = said
    .map((text = '') =>
      /^Simulation: chance (.*) percent that the net present value is above 0, P50 (.*) euros$/.exec(text),
    )
    .find((match) => match !== null)!;
  expect(`${chance}\u00a0%`).toBe(shown('Chance'));
  expect(p50?.replace(' thousand', '\u00a0k')).toBe(shown('P50'));
});
