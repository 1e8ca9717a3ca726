/**
 * @jest-environment jsdom
 */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { toCaseFile } from '../../src/roi/case/stored.js';
import { memoryPort } from './support/memoryPort.js';
import { renderPane, renderStep, type Rendered } from './support/renderPane.js';

/* What stands around the steps. Hidden or not takes longer to find out than the tests. */

const button = (name: string | RegExp) =>
  screen.findByRole<HTMLButtonElement>('button', { name, hidden: true });
const focused = (): string | null | undefined => document.activeElement?.getAttribute('data-figure');

async function more({ user }: Rendered, item: RegExp) {
  await user.click(await button('More'));
  return screen.findByRole('menuitem', { name: item, hidden: true });
}

it('has nothing to undo, export or delete before there is a case', async () => {
  const rendered = await renderPane();
  const undo = await button('Undo');
  expect(undo.getAttribute('aria-disabled')).toBe('true');
  fireEvent.keyDown(undo, { key: 'z', ctrlKey: true });
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Show what service returns');
  expect((await more(rendered, /Export case/)).getAttribute('aria-disabled')).toBe('true');
  expect(
    screen.getByRole('menuitem', { name: /Start over/, hidden: true }).getAttribute('aria-disabled'),
  ).toBe('true');
});

it('does not show the name of a case that was deleted', async () => {
  const { model } = await renderStep('project', 'omnichannel');
  const title = screen.getByRole('heading', { level: 1, hidden: true });
  expect(title.textContent).toBe('Omnichannel contact centre');
  act(model.startOver);
  expect(title.textContent).toBe('Untitled case');
});

it('takes a case file unasked where there is no case, and says what is wrong with another', async () => {
  const rendered = await renderPane();
  const { model, user } = rendered;
  await more(rendered, /Import case/);
  const file = document.querySelector<HTMLInputElement>('input[aria-label="Import case…"]')!;
  await user.upload(file, new File(['{}'], 'case.json', { type: 'application/json' }));
  await screen.findByText(/The file was not imported/);
  await user.click(await button('Dismiss'));
  expect(screen.queryByText(/The file was not imported/)).toBeNull();
  act(() => {
    model.start('omnichannel');
  });
  const text = JSON.stringify(toCaseFile(model.state.get().current!.theCase, '1.0.0'));
  act(model.startOver);
  await user.upload(file, new File([text], 'case.json', { type: 'application/json' }));
  await waitFor(() => {
    expect(model.state.get().phase).toBe('case');
  });
  expect(screen.queryByText(/Replace the case/)).toBeNull();
});

it('starts a case beside one it cannot read', async () => {
  const newer = { kind: 'newer', version: 9, text: '{}' } as const;
  const { user, model } = await renderPane(memoryPort({}, newer));
  await user.click(await button('Start a new case beside it'));
  expect(model.state.get().phase).toBe('case');
});

it.each([
  ['periods.baseline', 'periods.baseline.from'],
  ['metrics.handleTime.basis', 'metrics.handleTime.basis'],
])('leads to %s, where a check complains of it', async (path, field) => {
  const { model } = await renderStep('review', 'omnichannel');
  act(() => {
    model.goToFigure(path);
  });
  await waitFor(() => {
    expect(focused()).toBe(field);
  });
});

it('leads to a line of costs whose figure has no field of its own', async () => {
  const { model } = await renderStep('review', 'omnichannel');
  act(() => {
    model.goToFigure('costs');
  });
  await waitFor(() => {
    expect(focused()).toMatch(/^costs\./);
  });
});

it('sends the focus to a field once, not again whenever somebody comes back', async () => {
  const { model } = await renderStep('review', 'omnichannel');
  act(() => {
    model.goToFigure('terms.discountRate');
  });
  await waitFor(() => {
    expect(focused()).toBe('terms.discountRate');
  });
  act(() => {
    model.openTab('functions');
  });
  await screen.findByRole('searchbox', { hidden: true });
  act(() => {
    model.openTab('case');
  });
  await screen.findByRole('textbox', { name: 'Discount rate', hidden: true });
  expect(focused()).not.toBe('terms.discountRate');
});

it('says on every tab how long work ended', async () => {
  const refused = new Error('The file could not be made.');
  const { model } = await renderStep(
    'review',
    'omnichannel',
    memoryPort({ xlsx: () => Promise.reject(refused) }),
  );
  act(() => {
    model.openTab('share');
  });
  await act(model.saveXlsx);
  expect(await screen.findByText(refused.message)).toBeTruthy();
});

it('asks whether to build a draft, with the harmless answer at hand', async () => {
  const build = jest.fn(() => () => Promise.reject(new Error('not asked for')));
  const { model, user } = await renderStep('review', 'omnichannel', memoryPort({ build }));
  const { figures } = model.state.get();
  const checks = figures!.checks.map((check, at) => (at === 0 ? { ...check, failed: true } : check));
  Object.assign(model.state.get(), { figures: { ...figures, checks } });
  await act(() => model.build());
  const dialog = within(await screen.findByRole('alertdialog', { hidden: true }));
  expect(dialog.getByText('A check fails. Build anyway, marked DRAFT?')).toBeTruthy();
  const harmless = dialog.getByRole('button', { name: 'Mend first', hidden: true });
  await waitFor(() => {
    expect(document.activeElement).toBe(harmless);
  });
  await user.click(harmless);
  expect(build).not.toHaveBeenCalled();
  await waitFor(() => {
    expect(focused()).toBe('how.checks');
  });
  await act(() => model.build());
  await user.click(await button('Build as draft'));
  expect(build).toHaveBeenCalledTimes(1);
});
