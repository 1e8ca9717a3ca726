import { fill } from '../../i18n/fill.js';
import { problemMessage } from '../../i18n/problemMessage.js';
import type { Surroundings } from '../../roi/case/make.js';
import { parseCaseText, toCaseFile } from '../../roi/case/stored.js';
import type { Case, PresetId } from '../../roi/case/types.js';
import { PRESETS } from '../../roi/presets/presets.js';
import { changed, opened } from './caseState.js';
import type { Core } from './core.js';
import { withoutFigures } from './withoutFigures.js';

export interface BeginActions {
  /** Begins with a worked example, or blank. */
  readonly start: (preset: PresetId) => void;
  /** The text of a case file; returns why it is none. */
  readonly importCase: (text: string) => string | undefined;
  readonly exportCase: () => void;
  /** What is stored and cannot be understood, as it is. */
  readonly exportStored: () => void;
  readonly clearFigures: () => void;
  readonly startOver: () => void;
}

const fileName = (title: string): string =>
  `${title.replace(/[^\p{L}\p{N} _-]/gu, '').trim() || 'case'}.json`;

/** Every way to come to a case, and out of one. */
export function beginActions(core: Core, surroundings: () => Surroundings, version: string): BeginActions {
  const { port, words, store, show, patch } = core;
  const { did } = words.pane;

  function begin(theCase: Case, label: string, isFreshExample: boolean): void {
    const { current, phase } = store.get();
    // The sheets of a case that was deleted stay as they are.
    if (phase === 'first') patch({ isBuilt: false });
    show(current ? changed(current, theCase, label) : opened(theCase));
    patch({ step: 'project', tab: 'case', isFreshExample, openGroups: {} });
    core.toCells(theCase);
  }

  return {
    start(preset) {
      const label = fill(did.preset, { name: words.presets.titles[preset] });
      begin(PRESETS[preset](words.presets, surroundings()), label, preset !== 'blank');
    },
    importCase(text) {
      const { case: theCase, problems } = parseCaseText(text);
      if (theCase) {
        begin(theCase, did.imported, false);
        return undefined;
      }
      const told = problems.map((problem) => problemMessage(words.roi, problem)).join('. ');
      return fill(words.pane.importing.failed, { problems: `${told}.` });
    },
    exportCase() {
      const theCase = store.get().current?.theCase;
      if (!theCase) return;
      const text = JSON.stringify(toCaseFile(theCase, version), null, 2);
      port.saveFile(new TextEncoder().encode(text), fileName(theCase.project.title));
    },
    exportStored() {
      const { stored } = store.get();
      if (stored.kind === 'newer' || stored.kind === 'damaged')
        port.saveFile(new TextEncoder().encode(stored.text), fileName(''));
    },
    clearFigures() {
      const { current } = store.get();
      if (!current) return;
      const theCase = withoutFigures(current.theCase);
      show(changed(current, theCase, words.pane.example.cleared));
      patch({ isFreshExample: false });
      core.toCells(theCase);
    },
    startOver() {
      if (!store.get().current) return;
      core.putAway();
      core.announce(did.clearedAll);
    },
  };
}
