/**
 * @jest-environment jsdom
 */
import { act, screen, waitFor } from '@testing-library/react';
import type { Selected } from '../../src/pane/port.js';
import { valueAt } from '../../src/roi/case/path.js';
import { memoryPort, type MemoryPort } from './support/memoryPort.js';
import { spoken } from './support/passed.js';
import { renderStep, type Rendered } from './support/renderPane.js';

/** Nothing on these pages is hidden; to find that out takes longer than the tests. */
const NAMED = { name: 'Average handle time, baseline, minutes:seconds', hidden: true };
const PATH = 'metrics.handleTime.baseline';
const field = () => screen.getByRole<HTMLInputElement>('textbox', NAMED);
const figure = ({ model }: Rendered, path = PATH) => valueAt(model.state.get().current?.theCase, path);

/** Beside a sheet in which these cells are selected. */
function beside(cells: { selected: Selected }): MemoryPort {
  const read = () => Promise.resolve(cells.selected);
  return memoryPort({ cells: { ...memoryPort().cells, selected: read, read } });
}

const tickets = (...values: unknown[]): Selected => ({
  address: 'Tickets!C2:C413',
  rows: values.length,
  columns: 1,
  values: values.map((value) => [value]),
});

async function choose({ user }: Rendered, item: string): Promise<void> {
  await user.click(await screen.findByRole('textbox', NAMED));
  await user.keyboard('{F2}');
  await user.click(await screen.findByRole('menuitem', { name: item, hidden: true }));
}

const atBaseline = (port: MemoryPort) => renderStep('baseline', 'blank', port);

it('takes the average of the selected cells, says so, and remembers where it is from', async () => {
  const cells = { selected: tickets(360, 380, '') };
  const rendered = await atBaseline(beside(cells));
  const said = spoken(rendered.model);
  await choose(rendered, 'Use average of selected cells');
  expect(await screen.findByText(/From Tickets!C2:C413 \(average of 2\)/)).toBeTruthy();
  expect(figure(rendered)).toBe(370);
  expect(field().value).toBe('6:10');
  expect(said).toContain('Average handle time, baseline: 6 minutes, 10 seconds, average of 2 cells');

  cells.selected = tickets(360, 420);
  await rendered.user.click(screen.getByRole('button', { name: 'Refresh Average handle time, baseline' }));
  await waitFor(() => {
    expect(field().value).toBe('6:30');
  });
  await rendered.user.click(screen.getByRole('button', { name: 'Unlink Average handle time, baseline' }));
  expect(screen.queryByText(/From Tickets/)).toBeNull();
  expect(figure(rendered)).toBe(390);
  act(() => {
    rendered.model.undo();
    rendered.model.undo();
    rendered.model.undo();
  });
  expect(field().value).toBe('');
});

it('is typed over, and then no longer the sheet’s', async () => {
  const rendered = await atBaseline(beside({ selected: tickets(360) }));
  await choose(rendered, 'Use selected cell');
  await screen.findByText(/From Tickets!C2:C413/);
  await rendered.user.clear(field());
  await rendered.user.type(field(), '5:00');
  expect(figure(rendered)).toBe(300);
  expect(screen.queryByText(/From Tickets/)).toBeNull();
});

it('says what is wrong with a selection, and asks about what is unclear', async () => {
  const cells = { selected: { ...tickets(1, 2, 3), columns: 3 } };
  const rendered = await atBaseline(beside(cells));
  await choose(rendered, 'Use sum of selected cells');
  expect(await screen.findByText('Select one cell or one column; 3 columns are selected.')).toBeTruthy();
  cells.selected = tickets(6.5);
  await choose(rendered, 'Use selected cell');
  expect(await screen.findByText('Is 6.5 seconds, minutes, or days as Excel counts time?')).toBeTruthy();
  expect(figure(rendered)).toBeUndefined();
  await rendered.user.click(screen.getByRole('button', { name: '6:30' }));
  expect(figure(rendered)).toBe(390);
});

it('tells what the workbook refuses', async () => {
  const rendered = await atBaseline(memoryPort());
  await choose(rendered, 'Use selected cell');
  expect(await screen.findByText('This pane stands beside no workbook.')).toBeTruthy();
});

it('pastes, asks what a pasted number means, and clears', async () => {
  const rendered = await atBaseline(memoryPort());
  const { user } = rendered;
  await navigator.clipboard.writeText('6 min 10 s');
  await choose(rendered, 'Paste');
  await waitFor(() => {
    expect(figure(rendered)).toBe(370);
  });
  await choose(rendered, 'Clear');
  expect(figure(rendered)).toBeNull();
  const contacts = screen.getByRole('textbox', { name: 'Contacts a month, baseline' });
  await navigator.clipboard.writeText('1.234');
  await user.click(contacts);
  await user.keyboard('{F2}');
  await user.click(await screen.findByRole('menuitem', { name: 'Paste' }));
  await user.click(await screen.findByRole('button', { name: '1,234' }));
  expect(figure(rendered, 'metrics.contactsPerMonth.baseline')).toBe(1234);
});

it('keeps low, likely and high, once they rise in this order', async () => {
  const rendered = await renderStep('baseline');
  const { user, model } = rendered;
  await choose(rendered, 'Set low, likely, high');
  const part = (name: string) =>
    screen.getByRole('textbox', { name: `Average handle time, baseline, ${name}` });
  await user.type(part('Low'), '7:00');
  await user.type(part('High'), '6:30');
  await user.tab();
  expect(await screen.findByText('Low, likely and high must rise in this order.')).toBeTruthy();
  expect(model.state.get().current?.theCase.spreads).toEqual([]);
  await user.clear(part('Low'));
  await user.type(part('Low'), '5:30');
  await user.keyboard('{Escape}');
  expect(model.state.get().current?.theCase.spreads).toEqual([
    { path: PATH, low: 330, likely: null, high: 390 },
  ]);
  expect(screen.getByText(/Between 5:30 and 6:30/)).toBeTruthy();
  expect(screen.queryByRole('textbox', { name: /Low$/ })).toBeNull();
  expect(document.activeElement).toBe(field());
});

it('returns with Escape to what opened an editor: the link of low and high, the chip', async () => {
  const { user, model } = await renderStep('baseline');
  act(() => {
    model.change('Low and high', (theCase) => ({
      ...theCase,
      spreads: [{ path: PATH, low: 330, likely: null, high: 390 }],
    }));
  });
  const change = await screen.findByRole('button', {
    name: 'Change low, likely, high of Average handle time, baseline',
    hidden: true,
  });
  await user.click(change);
  await screen.findByRole('textbox', { name: 'Average handle time, baseline, Low', hidden: true });
  await user.keyboard('{Escape}');
  expect(document.activeElement).toBe(change);

  const chip = screen.getByRole('button', {
    name: 'First contact resolution: after is measured, not a target',
    hidden: true,
  });
  if (chip.getAttribute('aria-pressed') === 'true') await user.click(chip);
  await user.click(chip);
  await waitFor(() => {
    expect(document.activeElement).not.toBe(chip);
  });
  await user.keyboard('{Escape}');
  expect(document.activeElement).toBe(chip);
});

it('returns with Escape to the link that opened the editor of a single field', async () => {
  const { user, model } = await renderStep('project', 'blank');
  act(() => {
    model.change('Low and high', (theCase) => ({
      ...theCase,
      spreads: [{ path: 'terms.discountRate', low: 0.08, likely: null, high: 0.12 }],
    }));
  });
  const name = 'Change low, likely, high of Discount rate';
  const change = await screen.findByRole('button', { name, hidden: true });
  await user.click(change);
  await screen.findByRole('textbox', { name: 'Discount rate, Low', hidden: true });
  await user.keyboard('{Escape}');
  expect(document.activeElement).toBe(change);
});
