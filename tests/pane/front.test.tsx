/**
 * @jest-environment jsdom
 */
import './support/browser.js';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Pane } from '../../src/pane/Pane.js';
import { createFront } from '../../src/pane/state/front.js';
import { createPaneModel, type PaneModel } from '../../src/pane/state/paneModel.js';
import { FIRST_STATE, type PaneState } from '../../src/pane/state/paneState.js';
import { createStore } from '../../src/pane/state/store.js';
import { EXAMPLE_SURROUNDINGS } from '../../src/roi/presets/exampleSurroundings.js';
import { memoryPort } from './support/memoryPort.js';
import { WORDS } from './support/words.js';

jest.setTimeout(60_000);

const { first, tabs, steps, header } = WORDS.pane;

/** The pane as the add-in opens it over a workbook without a case, its model still to come. */
function openFirst(port = memoryPort()) {
  const state = createStore<PaneState>({ ...FIRST_STATE, phase: 'first' });
  let arrive: (model: PaneModel) => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  const loading = new Promise<PaneModel>((resolve, reject) => {
    [arrive, fail] = [resolve, reject];
  });
  const asked = jest.fn(() => loading);
  const front = createFront({ words: WORDS, state, load: asked });
  const props = { front, theme: undefined, notice: undefined };
  const { rerender } = render(<Pane {...props} model={undefined} />);
  const load = async () => {
    const model = createPaneModel({
      port,
      words: WORDS,
      version: '1.0.0',
      surroundings: () => EXAMPLE_SURROUNDINGS,
      state,
    });
    rerender(<Pane {...props} model={model} />);
    await act(async () => {
      arrive(model);
      await model.hasRead;
    });
    return model;
  };
  return { user: userEvent.setup(), load, asked, fail, port };
}

const blank = () => screen.findByRole('button', { name: first.blank });

it('is there before its model is', async () => {
  const { asked } = openFirst();
  expect(await blank()).toBeTruthy();
  expect(screen.getByRole('tab', { name: tabs.case, selected: true })).toBeTruthy();
  expect(asked).not.toHaveBeenCalled();
});

it('begins with what was chosen as soon as the model is there', async () => {
  const { user, load, asked } = openFirst();
  await user.click(await blank());
  expect(asked).toHaveBeenCalled();
  expect(screen.getByRole('status').textContent).toBe(first.opening);
  await load();
  const heading = await screen.findByRole('heading', { level: 2, name: steps.project.name });
  expect(document.activeElement).toBe(heading);
});

it('leaves the focus where it is when the model comes', async () => {
  const { load } = openFirst();
  const button = await blank();
  button.focus();
  await load();
  expect(document.activeElement).toBe(button);
  expect(button.isConnected).toBe(true);
});

it('goes to a tab that was asked for meanwhile', async () => {
  const { user, load } = openFirst();
  await blank();
  await user.click(screen.getByRole('tab', { name: tabs.functions }));
  await load();
  expect(await screen.findByRole('tab', { name: tabs.functions, selected: true })).toBeTruthy();
});

it('opens the menu that was asked for meanwhile', async () => {
  const { user, load } = openFirst();
  await blank();
  await user.click(screen.getByRole('button', { name: header.more }));
  await load();
  expect(await screen.findByRole('menuitem', { name: WORDS.pane.menu.import })).toBeTruthy();
  expect(screen.getByText('CSROI 1.0.0 in Excel on the web')).toBeTruthy();
});

it('says why a file that was chosen meanwhile is no case', async () => {
  const { user, load } = openFirst();
  await blank();
  const file = new File(['no case'], 'case.json', { type: 'application/json' });
  await user.upload(screen.getByLabelText(first.import, { selector: 'input' }), file);
  await load();
  expect(await screen.findByText(/^The file was not imported/)).toBeTruthy();
  expect(screen.getByRole('status').textContent).toBe(first.privacy);
});

it('begins nothing where the workbook turns out not to be readable', async () => {
  const port = memoryPort({ readStored: () => Promise.reject(new Error('Excel does not answer.')) });
  const { user, load } = openFirst(port);
  await user.click(await blank());
  const model = await load();
  expect((await screen.findByRole('alert')).textContent).toContain('Excel does not answer.');
  expect(model.state.get().current).toBeUndefined();
});

it('begins nothing where the model cannot be loaded', async () => {
  const { user, fail, port } = openFirst();
  await user.click(await blank());
  fail(new Error('ChunkLoadError'));
  await act(() => Promise.resolve());
  expect(port.stored).toEqual({ kind: 'none' });
});
