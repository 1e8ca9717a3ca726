import { createPaneModel, type PaneModel } from '../../../src/pane/state/paneModel.js';
import type { PanePort } from '../../../src/pane/port.js';
import { EXAMPLE_SURROUNDINGS } from '../../../src/roi/presets/exampleSurroundings.js';
import type { PaneWords } from '../../../src/pane/words.js';
import { WORDS } from './words.js';

export const modelFor = (port: PanePort, words: PaneWords = WORDS): PaneModel =>
  createPaneModel({ port, words, version: '1.0.0', surroundings: () => EXAMPLE_SURROUNDINGS });
