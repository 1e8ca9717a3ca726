/**
 * @jest-environment jsdom
 */
import { screen, waitFor } from '@testing-library/react';
import type { Job } from '../../src/job/job.js';
import type { ReplacedFormulas, SharedFormula, SharePort } from '../../src/pane/port.js';
import { memoryPort } from './support/memoryPort.js';
import { renderPane } from './support/renderPane.js';

const formula = (id: string, changes: Partial<SharedFormula> = {}): SharedFormula => ({
  id,
  sheet: 'Costs',
  place: `C${id}`,
  formula: '=CSROI.ROI(A1,B1)',
  becomes: 'formula',
  native: '=(A1-B1)/B1',
  value: '27',
  why: undefined,
  ...changes,
});

const THREE = [
  formula('1'),
  formula('2', { becomes: 'value', native: undefined, why: 'Excel has no formula for it.' }),
  formula('3', { becomes: 'stays', native: undefined, why: 'The sheet is protected.' }),
];

interface Sharing {
  readonly port: SharePort;
  readonly replaced: (readonly string[])[];
}

function sharing(found: readonly SharedFormula[], work?: Job<ReplacedFormulas>): Sharing {
  const replaced: (readonly string[])[] = [];
  let left = found;
  return {
    replaced,
    port: {
      find: () => Promise.resolve(left),
      replace: (ids) => async (control) => {
        replaced.push(ids);
        if (work) return work(control);
        left = left.filter(({ id }) => !ids.includes(id));
        return { replaced: ids.length, remarks: [] };
      },
      canUndo: () => Promise.resolve(replaced.length > 0),
      undo() {
        left = found;
        return Promise.resolve({ replaced: found.length, remarks: ['Costs!C9: Its content changed since.'] });
      },
      removeTraces: () => Promise.resolve(),
    },
  };
}

async function openShare({ port }: Sharing) {
  const rendered = await renderPane(memoryPort({ share: port }));
  await rendered.user.click(screen.getByRole('tab', { name: 'Share' }));
  return rendered;
}

it('says so where there is nothing to replace', async () => {
  await openShare(sharing([]));
  expect(
    await screen.findByText('No CSROI formulas here. This workbook can be shared as it is.'),
  ).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Replace/ })).toBeNull();
});

it('lists what becomes of each formula, and replaces those that are chosen', async () => {
  const given = sharing(THREE);
  const { user } = await openShare(given);
  expect(await screen.findByText(/3 CSROI formulas on 1 sheets/)).toBeTruthy();
  expect(screen.getByText('becomes =(A1-B1)/B1')).toBeTruthy();
  expect(screen.getByText('becomes its value, 27')).toBeTruthy();
  expect(screen.getByText('The sheet is protected.')).toBeTruthy();
  expect(screen.getByRole('checkbox', { name: 'Replace C3' })).toHaveProperty('disabled', true);
  await user.click(screen.getByRole('checkbox', { name: 'Replace C2' }));
  await user.click(screen.getByRole('button', { name: 'Replace 1 formula' }));
  await waitFor(() => {
    expect(given.replaced).toEqual([['1']]);
  });
  expect(await screen.findByText(/2 CSROI formulas/)).toBeTruthy();
});

it('puts them back, and says what could not be', async () => {
  const given = sharing(THREE);
  const { user } = await openShare(given);
  await user.click(await screen.findByRole('button', { name: 'Replace 2 formulas' }));
  await user.click(await screen.findByRole('button', { name: 'Undo replacing' }));
  expect(await screen.findByText('Costs!C9: Its content changed since.')).toBeTruthy();
  expect(screen.getByText(/3 CSROI formulas/)).toBeTruthy();
});

it('can be stopped halfway', async () => {
  const endless: Job<ReplacedFormulas> = ({ signal, progress } = {}) =>
    new Promise((_, reject) => {
      progress?.(0.4);
      const timer = setInterval(() => {
        try {
          signal?.throwIfAborted();
        } catch (error) {
          clearInterval(timer);
          reject(error instanceof Error ? error : new Error(String(error)));
        }
      }, 5);
    });
  const { user } = await openShare(sharing(THREE, endless));
  await user.click(await screen.findByRole('button', { name: 'Replace 2 formulas' }));
  expect(await screen.findByText('Replacing: 40 %')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(await screen.findByText('Stopped. Everything is as it was.')).toBeTruthy();
});

it('draws no more rows than anybody reads of ten thousand', async () => {
  const many = Array.from({ length: 10_000 }, (_, at) => formula(String(at)));
  await openShare(sharing(many));
  expect(await screen.findByRole('button', { name: 'Replace 10000 formulas' })).toBeTruthy();
  expect(screen.getAllByRole('checkbox', { name: /^Replace C/ }).length).toBeLessThan(200);
  expect(screen.getByText('and 9900 more on this sheet, selected with it')).toBeTruthy();
});
