/**
 * @jest-environment jsdom
 */
import { screen, waitFor, within } from '@testing-library/react';
import { presetsEn } from '../../src/i18n/presets.en.js';
import type { Job } from '../../src/job/job.js';
import type { ReplacedFormulas, Replacement, SharedFormula, SharePort } from '../../src/pane/port.js';
import { EXAMPLE_SURROUNDINGS } from '../../src/roi/presets/exampleSurroundings.js';
import { PRESETS } from '../../src/roi/presets/presets.js';
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
  readonly replaced: (readonly Replacement[])[];
  /** How often the notes and the case were removed. */
  removed: number;
}

function sharing(found: readonly SharedFormula[], work?: Job<ReplacedFormulas>): Sharing {
  const replaced: (readonly Replacement[])[] = [];
  let left = found;
  const given: Sharing = {
    replaced,
    removed: 0,
    port: {
      find: () => Promise.resolve(left),
      replace: (wanted) => async (control) => {
        replaced.push(wanted);
        if (work) return work(control);
        left = left.filter(({ id }) => !wanted.some((one) => one.id === id));
        return { replaced: wanted.length, remarks: [] };
      },
      canUndo: () => Promise.resolve(replaced.length > 0),
      undo() {
        left = found;
        return Promise.resolve({ replaced: found.length, remarks: ['Costs!C9: Its content changed since.'] });
      },
      removeTraces() {
        given.removed += 1;
        return Promise.resolve();
      },
      visibleSheets: () => Promise.resolve(['Summary', 'Costs']),
    },
  };
  return given;
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
  expect(await screen.findByText(/3 CSROI formulas on 1 sheet\./)).toBeTruthy();
  expect(screen.getByText('becomes =(A1-B1)/B1')).toBeTruthy();
  expect(screen.getByText('becomes its value, 27')).toBeTruthy();
  expect(screen.getByText('The sheet is protected.')).toBeTruthy();
  expect(screen.getByRole('checkbox', { name: 'Replace C3' })).toHaveProperty('disabled', true);
  await user.click(screen.getByRole('checkbox', { name: 'Replace C2' }));
  await user.click(screen.getByRole('button', { name: 'Replace 1 formula' }));
  await waitFor(() => {
    expect(given.replaced).toEqual([[{ id: '1', as: 'formula' }]]);
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

/** Does nothing until it is stopped. */
const endless: Job<never> = ({ signal, progress } = {}) =>
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

it('can be stopped halfway', async () => {
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

it('tells how far looking for formulas is, and stops it', async () => {
  const given = sharing(THREE);
  const { user } = await openShare({ ...given, port: { ...given.port, find: endless } });
  expect(await screen.findByRole('progressbar', { name: 'Looking for CSROI formulas: 40 %' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(await screen.findByText('Stopped looking for formulas.')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Look again' })).toBeTruthy();
});

it.each([
  ['on 2 sheets.', [formula('1'), formula('2', { sheet: 'Data' }), formula('3', { sheet: undefined })]],
  ['in names of the workbook.', [formula('1', { sheet: undefined }), formula('2', { sheet: undefined })]],
])('counts sheets, and no names among them: %s', async (told, found) => {
  await openShare(sharing(found));
  const all = `${found.length} CSROI formulas ${told} Without the add-in they show their last value, then #NAME?.`;
  expect(await screen.findByText(all)).toBeTruthy();
});

it('finds formulas by their place and by what they say', async () => {
  const { user } = await openShare(
    sharing([...THREE, formula('9', { sheet: 'Data', formula: '=CSROI.NPS(A1:A9)' })]),
  );
  const search = await screen.findByRole('searchbox', { name: 'Find a place or a formula' });
  await user.type(search, 'nps');
  expect(await screen.findByRole('checkbox', { name: 'Replace C9' })).toBeTruthy();
  expect(screen.queryByRole('checkbox', { name: 'Replace C1' })).toBeNull();
  await user.clear(search);
  await user.type(search, 'c2');
  expect(await screen.findByRole('checkbox', { name: 'Replace C2' })).toBeTruthy();
  expect(screen.queryByRole('checkbox', { name: 'Replace C9' })).toBeNull();
  await user.type(search, 'zebra');
  expect(await screen.findByText('No formula of these is like “c2zebra”.')).toBeTruthy();
});

it('writes a value where it is wanted instead of a native formula', async () => {
  const given = sharing([...THREE, formula('4', { place: 'Returns', sheet: undefined, value: undefined })]);
  const { user } = await openShare(given);
  const choice = await screen.findByRole('combobox', { name: 'C1 becomes' });
  // Neither what has no native form, nor a name, whose value nobody knows, has anything to choose.
  expect(screen.getAllByRole('combobox')).toEqual([choice]);
  expect(choice).toHaveProperty('value', 'formula');
  await user.selectOptions(choice, 'Value');
  expect(screen.getAllByText(/^becomes its value, 27$/)).toHaveLength(2);
  await user.click(screen.getByRole('switch', { name: 'Show only those that become values' }));
  expect(screen.getByRole('checkbox', { name: 'Replace C1' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Replace 3 formulas' }));
  await waitFor(() => {
    expect(given.replaced).toEqual([
      [
        { id: '1', as: 'value' },
        { id: '2', as: 'formula' },
        { id: '4', as: 'formula' },
      ],
    ]);
  });
});

describe('what they will see', () => {
  it('lists the sheets', async () => {
    await openShare(sharing([]));
    expect(await screen.findByText('Sheets: Summary, Costs')).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'The Summary says' })).toBeNull();
  });

  it('shows the Summary of a built case in short', async () => {
    const { port } = sharing([]);
    const theCase = PRESETS['knowledge-management'](presetsEn, EXAMPLE_SURROUNDINGS);
    const changes = { share: port, isBuilt: () => Promise.resolve(true) };
    const { user } = await renderPane(memoryPort(changes, { kind: 'case', theCase }));
    await user.click(screen.getByRole('tab', { name: 'Share' }));
    expect(await screen.findByText(/pays for itself/)).toBeTruthy();
    const row = within(screen.getByRole('table')).getByRole('row', { name: /^Return on investment/ });
    // 42,000 saved for 1,500 a month: 27 times.
    expect(row.textContent.replaceAll('\u00a0', ' ')).toContain('2,700 %');
  });

  it('removes the notes and the case together with replacing, once that is confirmed', async () => {
    const given = sharing(THREE);
    const { user } = await openShare(given);
    const traces = await screen.findByRole('checkbox', { name: 'Remove my notes and the stored case' });
    expect(traces).toHaveProperty('checked', false);
    await user.click(traces);
    await user.click(screen.getByRole('button', { name: 'Replace 2 formulas' }));
    const dialog = await screen.findByRole('alertdialog');
    expect([given.replaced.length, given.removed]).toEqual([0, 0]);
    await user.click(within(dialog).getByRole('button', { name: 'Remove' }));
    await waitFor(() => {
      expect([given.replaced.length, given.removed]).toEqual([1, 1]);
    });
    expect(await screen.findByText(/stored case were removed/)).toBeTruthy();
    expect(screen.getByText(/^2 formulas were replaced/)).toBeTruthy();
  });

  it('leaves them where that is not asked, and where replacing was stopped', async () => {
    const plain = sharing(THREE);
    const first = await openShare(plain);
    await first.user.click(await screen.findByRole('button', { name: 'Replace 2 formulas' }));
    await screen.findByText(/formulas were replaced/);
    expect(plain.removed).toBe(0);
    first.unmount();
    const stopped = sharing(THREE, endless);
    const { user } = await openShare(stopped);
    await user.click(await screen.findByRole('checkbox', { name: 'Remove my notes and the stored case' }));
    await user.click(screen.getByRole('button', { name: 'Replace 2 formulas' }));
    await user.click(await screen.findByRole('button', { name: 'Remove' }));
    await user.click(await screen.findByRole('button', { name: 'Cancel' }));
    await screen.findByText('Stopped. Everything is as it was.');
    expect(stopped.removed).toBe(0);
  });

  it('removes them alone where there is nothing to replace', async () => {
    const given = sharing([]);
    const { user } = await openShare(given);
    await user.click(await screen.findByRole('button', { name: 'Remove my notes and the stored case' }));
    await user.click(await screen.findByRole('button', { name: 'Remove' }));
    await waitFor(() => {
      expect(given.removed).toBe(1);
    });
  });
});
