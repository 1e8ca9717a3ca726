/**
 * @jest-environment jsdom
 */
import { act, screen, waitFor, within } from '@testing-library/react';
import type { CellsPort, InsertWishes } from '../../src/pane/port.js';
import { catalogue } from '../../src/kpi/catalogue.js';
import { searchFunctions } from '../../src/pane/tabs/functions/searchFunctions.js';
import { memoryPort } from './support/memoryPort.js';
import { renderPane } from './support/renderPane.js';

const ANSWERS = [[10], [9], [''], [8], [3]];

/** A sheet of answers, and a record of what is written into it. */
function cellsOf(occupied = '') {
  const inserted: { formula: string; wishes: InsertWishes }[] = [];
  const following = new Set<(address: string | undefined) => void>();
  const selected = { address: 'Survey!B2:B6', rows: 5, columns: 1, values: ANSWERS };
  const cells: CellsPort = {
    selected: () => Promise.resolve(selected),
    read: (address) =>
      address === selected.address ? Promise.resolve(selected) : Promise.reject(new Error('No such cells.')),
    insert(formula, wishes) {
      if (occupied !== '' && !wishes.overwrite)
        return Promise.resolve({ kind: 'occupied', address: 'Survey!D5', value: occupied });
      inserted.push({ formula, wishes });
      return Promise.resolve({ kind: 'inserted', address: 'Survey!D5' });
    },
    followActiveCell(listener) {
      following.add(listener);
      listener('D5');
      return Promise.resolve(() => following.delete(listener));
    },
    goTo: () => Promise.resolve(),
  };
  return { cells, inserted, following };
}

async function openNps(occupied?: string) {
  const { cells, inserted, following } = cellsOf(occupied);
  const rendered = await renderPane(memoryPort({ cells }));
  const { user } = rendered;
  await user.click(screen.getByRole('tab', { name: 'Functions' }));
  const search = await screen.findByRole('searchbox', { name: 'Search functions' });
  await user.type(search, 'promoters detractors');
  await user.click(await screen.findByRole('button', { name: /^NPS\s*Net promoter score: percentage/ }));
  return { ...rendered, inserted, following };
}

describe('searching', () => {
  const ids = (query: string) => searchFunctions(catalogue, query).map(({ fn }) => fn.id);

  it.each([
    ['nps', 'NPS'],
    ['loyalty', 'NPS'],
    ['repeat calls', 'FCR'],
    ['payback', 'PAYBACK'],
  ])('finds by %s', (query, id) => {
    expect(ids(query)).toContain(id);
  });

  it('puts the function of that name first', () => {
    expect(ids('roi')[0]).toBe('ROI');
  });

  it('finds nothing where a word stands nowhere, and all for no word', () => {
    expect(ids('nps zebra')).toEqual([]);
    expect(ids('')).toHaveLength(catalogue.length);
  });
});

it('takes the selected cells, shows the result, and writes the formula', async () => {
  const { user, inserted } = await openNps();
  expect(screen.getByText('Fill in scores to see the result.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Use selection for scores' }));
  // Two promoters, one passive, one detractor; the blank is none.
  expect(await screen.findByText('Result now: 25 (4 filled cells, 1 blank)')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Insert into D5' }));
  await screen.findByText('Inserted into Survey!D5.');
  expect(inserted).toEqual([
    { formula: '=CSROI.NPS(Survey!B2:B6)', wishes: { overwrite: false, rows: 1, columns: 1 } },
  ]);
});

it('asks before a filled cell is written over', async () => {
  const { user, inserted } = await openNps('12');
  await user.click(screen.getByRole('button', { name: 'Use selection for scores' }));
  await screen.findByText(/Result now: 25/);
  await user.click(screen.getByRole('button', { name: 'Insert into D5' }));
  const dialog = await screen.findByRole('alertdialog', { name: 'Survey!D5 holds 12. Replace?' });
  expect(inserted).toEqual([]);
  await user.click(within(dialog).getByRole('button', { name: 'Replace' }));
  await waitFor(() => {
    expect(inserted).toHaveLength(1);
  });
});

it('says which cells could not be read', async () => {
  const { user } = await openNps();
  await user.type(screen.getByRole('textbox', { name: /^scores/ }), 'Nowhere!A1:A9');
  expect(
    await screen.findByText(/scores: the cells Nowhere!A1:A9 could not be read. No such cells./),
  ).toBeTruthy();
});

it('says what is wrong in the words of the function', async () => {
  const { user } = await openNps();
  await user.type(screen.getByRole('textbox', { name: /^scores/ }), '11');
  expect(await screen.findByText(/on the scale from 0 to 10, found 11/)).toBeTruthy();
});

it('names the active cell, follows it without taking the focus, and lets go of it', async () => {
  const { user, following, model } = await openNps();
  const scores = screen.getByRole('textbox', { name: /^scores/ });
  await user.click(scores);
  act(() => {
    for (const tell of following) tell('E7');
  });
  expect(screen.getByRole('button', { name: 'Insert into E7' })).toBeTruthy();
  expect(document.activeElement).toBe(scores);
  act(() => {
    for (const tell of following) tell(undefined);
  });
  expect(screen.getByRole('button', { name: 'Insert into the active cell' })).toBeTruthy();
  act(() => {
    model.openTab('share');
  });
  await waitFor(() => {
    expect(following.size).toBe(0);
  });
});

it('copies the formula, and says where the clipboard refuses it', async () => {
  const { user } = await openNps();
  await user.type(screen.getByRole('textbox', { name: /^scores/ }), '9');
  await user.click(screen.getByRole('button', { name: 'Copy formula' }));
  expect(await screen.findByText('Copied: =CSROI.NPS(9)')).toBeTruthy();
  expect(await navigator.clipboard.readText()).toBe('=CSROI.NPS(9)');
  jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('Not allowed.'));
  await user.click(screen.getByRole('button', { name: 'Copy formula' }));
  expect(await screen.findByText(/The clipboard cannot be written here/)).toBeTruthy();
});
