import './browser.js';
import { act, render, screen, type RenderResult } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { Pane } from '../../../src/pane/Pane.js';
import type { PaneModel } from '../../../src/pane/state/paneModel.js';
import type { StepId } from '../../../src/pane/state/paneState.js';
import type { PresetId } from '../../../src/roi/case/types.js';
import { memoryPort, type MemoryPort } from './memoryPort.js';
import type { PaneWords } from '../../../src/pane/words.js';
import { modelFor } from './modelFor.js';
import { WORDS } from './words.js';

/* A page of many fields is drawn slowly by jsdom, more so on a busy machine. */
jest.setTimeout(60_000);

export interface Rendered extends RenderResult {
  readonly model: PaneModel;
  readonly port: MemoryPort;
  readonly user: UserEvent;
}

/** The pane over a memory port, its first page shown. */
export async function renderPane(
  port: MemoryPort = memoryPort(),
  words: PaneWords = WORDS,
): Promise<Rendered> {
  const model = modelFor(port, words);
  const user = userEvent.setup();
  const rendered = render(<Pane front={model} theme={port.theme} notice={undefined} model={model} />);
  await screen.findByRole('heading', { level: 2 });
  return { ...rendered, model, port, user };
}

/** The pane with an example, at one of its steps. */
export async function renderStep(
  step: StepId,
  preset: PresetId = 'knowledge-management',
  port: MemoryPort = memoryPort(),
  words: PaneWords = WORDS,
): Promise<Rendered> {
  const rendered = await renderPane(port, words);
  // What shows a case is fetched with the first one.
  await act(async () => {
    rendered.model.start(preset);
    rendered.model.goTo(step);
    await import('../../../src/pane/frame/caseParts.js');
  });
  await screen.findByRole('heading', { level: 2, name: words.pane.steps[step].name });
  await screen.findByRole('region', { name: words.pane.strip.label });
  return rendered;
}
