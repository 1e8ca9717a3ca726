/**
 * @jest-environment jsdom
 */
import { act, configure, screen, waitFor, within } from '@testing-library/react';
import { valueAt } from '../../src/roi/case/path.js';
import type { PresetId } from '../../src/roi/case/types.js';
import { memoryPort } from './support/memoryPort.js';
import { pseudo, untranslated } from './support/pseudo.js';
import { renderStep, type Rendered } from './support/renderPane.js';
import { smallOptions } from './support/smallOptions.js';
import { WORDS } from './support/words.js';

// Who looks for roles in hidden parts too need not ask jsdom for the style of every ancestor.
configure({ defaultHidden: true });

const inCase = ({ model }: Rendered, path: string): unknown =>
  valueAt(model.state.get().current?.theCase, path);
const line = (name: string): HTMLElement => screen.getByRole('button', { name }).closest('li')!;
const field = (name: string): HTMLInputElement => screen.getByRole('textbox', { name });
const total = (): string =>
  screen.getByText(/^Total over/).parentElement!.textContent.replaceAll('\u00a0', ' ');

async function open(preset: PresetId): Promise<Rendered> {
  const rendered = await renderStep('costs', preset);
  await screen.findByText(/^Total over/);
  return rendered;
}

it('tells what is not entered from what is none', async () => {
  const rendered = await open('blank');
  const { user } = rendered;
  expect(within(line('Hardware')).getByText('not entered')).toBeTruthy();
  expect(screen.getByRole('button', { name: /^Set-up \(once\) .*4 not entered/ })).toBeTruthy();
  await user.type(field('Hardware, Amount'), '0');
  expect(within(line('Hardware')).getByText('none')).toBeTruthy();
  expect(screen.getByRole('button', { name: /^Set-up \(once\) .*3 not entered/ })).toBeTruthy();
  await user.clear(field('Hardware, Amount'));
  expect(within(line('Hardware')).getByText('not entered')).toBeTruthy();
  expect(inCase(rendered, 'costs.hardware.flow.amount')).toBeNull();
});

it('adds up with every letter', async () => {
  const { user } = await open('blank');
  await user.type(field('Software platform, Amount'), '30000');
  await user.type(field('Support and maintenance, Amount'), '500');
  // 30,000 once and 500 in each of 36 months.
  expect(total()).toContain('48 k');
  expect(screen.getByRole('button', { name: /^Running \(a month\) 500 EUR/ })).toBeTruthy();
});

it('multiplies hours with their rate', async () => {
  const { user } = await open('blank');
  await user.type(field('Management time, Hours'), '40');
  expect(within(line('Management time')).getByText('not entered')).toBeTruthy();
  await user.type(field('Management time, Rate an hour'), '85');
  expect(within(line('Management time')).getByText('= 3,400')).toBeTruthy();
  expect(total()).toContain('3,400');
});

it('keeps the amount where another form has a place for it', async () => {
  const rendered = await open('omnichannel');
  const { user, model } = rendered;
  await user.click(screen.getByRole('button', { name: 'Software platform' }));
  const form = screen.getByRole('combobox', { name: 'Software platform, How it comes' });
  await user.selectOptions(form, 'Every month');
  expect(inCase(rendered, 'costs.softwarePlatform.flow')).toEqual({
    form: 'monthly',
    from: 1,
    to: null,
    amount: 90_000,
  });
  await user.selectOptions(form, 'Amounts by month');
  // Low and high were those of the amount, which is gone.
  expect(inCase(rendered, 'costs.softwarePlatform.flow.amounts')).toEqual([]);
  expect(model.state.get().current!.theCase.spreads.map(({ path }) => path)).not.toContain(
    'costs.softwarePlatform.flow.amount',
  );
  act(() => {
    model.undo();
  });
  expect(inCase(rendered, 'costs.softwarePlatform.flow.amount')).toBe(90_000);
});

it('takes years one by one: an emptied one is 0, an emptied last one is gone', async () => {
  const rendered = await open('omnichannel');
  const { user } = rendered;
  const amounts = (): unknown => inCase(rendered, 'costs.marketing.flow.amounts');
  await user.click(screen.getByRole('button', { name: 'Marketing of the service' }));
  await user.clear(field('Marketing of the service, Year 2'));
  expect(amounts()).toEqual([12_000, 0, 3000]);
  await user.clear(field('Marketing of the service, Year 3'));
  expect(amounts()).toEqual([12_000, 0]);
  expect(within(line('Marketing of the service')).getByText('12 k in all')).toBeTruthy();
  expect(rendered.model.state.get().current!.theCase.examples).not.toContain('costs.marketing.flow.amounts');
});

it('refuses an end before the beginning, and keeps what was typed', async () => {
  const rendered = await open('omnichannel');
  const { user } = rendered;
  await user.click(screen.getByRole('button', { name: 'People' }));
  await user.clear(field('People, From month'));
  await user.type(field('People, From month'), '12');
  await user.type(field('People, To month'), '6');
  await user.tab();
  expect(await screen.findByText(/People, To month needs month 12 or later, found 6/)).toBeTruthy();
  expect(field('People, To month').value).toBe('6');
  expect(inCase(rendered, 'costs.people.flow.to')).toBeNull();
});

it('asks what is already spent only of those who look back', async () => {
  const rendered = await open('omnichannel');
  await rendered.user.click(screen.getByRole('button', { name: 'Hardware' }));
  expect(screen.queryByRole('switch', { name: 'Hardware, Already spent' })).toBeNull();
  act(() => {
    rendered.model.edit('project.decision', 'keep', { label: 'Decision' });
  });
  const before = total();
  await rendered.user.click(screen.getByRole('switch', { name: 'Hardware, Already spent' }));
  expect(inCase(rendered, 'costs.hardware.sunk')).toBe(true);
  expect(total()).not.toBe(before);
});

it('adds a cost to a stage, deletes it and brings it back', async () => {
  const rendered = await open('omnichannel');
  const { user, model } = rendered;
  await user.click(screen.getByRole('button', { name: 'Add a cost: Hidden' }));
  expect(document.activeElement).toBe(field('Own cost, Name'));
  await user.type(field('Own cost, Amount'), '250');
  const added = model.state.get().current!.theCase.costs.at(-1)!;
  expect(added).toMatchObject({ stage: 'hidden', flow: { form: 'monthly', amount: 250 } });
  await user.click(screen.getByRole('button', { name: 'Delete Own cost' }));
  expect(inCase(rendered, `costs.${added.id}`)).toBeUndefined();
  act(() => {
    model.undo();
  });
  expect(inCase(rendered, `costs.${added.id}.flow.amount`)).toBe(250);
});

it('opens the group and the line of a figure that somebody is sent to', async () => {
  const { model, user } = await open('omnichannel');
  await user.click(screen.getByRole('button', { name: /^Hidden/ }));
  act(() => {
    model.goToFigure('costs.exit.owner');
  });
  await waitFor(() => {
    expect(document.activeElement).toBe(field('Exit, Owner'));
  });
});

it('leads from the menu of an amount to its source, and begins every option with a capital letter', async () => {
  const { user } = await open('omnichannel');
  await user.click(field('Hardware, Amount'));
  await user.keyboard('{F2}');
  await user.click(await screen.findByRole('menuitem', { name: 'Source and owner' }));
  await waitFor(() => {
    expect(document.activeElement).toBe(field('Hardware, Source'));
  });
  expect(smallOptions()).toEqual([]);
});

it('fills a year from the sheet, which has no low and high, and no cells to be taken from again', async () => {
  const selected = { address: 'Budget!C2', rows: 1, columns: 1, values: [[9000]] };
  const { cells } = memoryPort();
  const port = memoryPort({ cells: { ...cells, selected: () => Promise.resolve(selected) } });
  const rendered = await renderStep('costs', 'omnichannel', port);
  const { user } = rendered;
  await user.click(await screen.findByRole('button', { name: 'Marketing of the service' }));
  await user.click(field('Marketing of the service, Year 2'));
  await user.keyboard('{F2}');
  await user.click(await screen.findByRole('menuitem', { name: 'Use selected cell' }));
  await waitFor(() => {
    expect(inCase(rendered, 'costs.marketing.flow.amounts')).toEqual([12_000, 9000, 3000]);
  });
  expect(rendered.model.state.get().current!.theCase.links).toEqual([]);
  await user.click(field('Marketing of the service, Year 2'));
  await user.keyboard('{F2}');
  await screen.findByRole('menuitem', { name: 'Use selected cell' });
  expect(screen.queryByRole('menuitem', { name: 'Set low, likely, high' })).toBeNull();
});

it('has no English of its own', async () => {
  const { container, model } = await renderStep('costs', 'omnichannel', memoryPort(), pseudo(WORDS));
  for (const path of ['people.owner', 'marketing.flow.amounts.2', 'exit.flow.month', 'managementTime.note'])
    act(() => {
      model.goToFigure(`costs.${path}`);
    });
  expect((await screen.findAllByRole('combobox')).length).toBeGreaterThan(8);
  expect(untranslated(container).filter((text) => text !== 'EUR')).toEqual([]);
});
