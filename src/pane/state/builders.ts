import type { Case } from '../../roi/case/types.js';
import type { Core } from './core.js';
import type { Building, Outcome, Work } from './paneState.js';
import { progressText } from './progressText.js';
import type { Working } from './worker.js';

/** Between two words on how far a build is, in milliseconds. */
const SILENCE = 3000;

/** Says now and then how far work is. */
function nowAndThen(say: (work: Work) => void): (work: Work) => void {
  let last = performance.now();
  return (work) => {
    if (performance.now() - last < SILENCE) return;
    last = performance.now();
    say(work);
  };
}

export interface Builders {
  readonly buildHere: (wanted: Case, choices: Building['choices']) => Promise<void>;
  readonly openNew: (wanted: Case) => Promise<void>;
}

/** The two ways to a workbook: in the one that is open, and in one of its own. */
export function builders(core: Core, working: Working): Builders {
  const { port, words, store, patch, announce, saving } = core;
  const { building } = words.pane;

  /** A build writes over blue cells: nothing that stands there is lost before somebody was asked or told about it. */
  async function unsettled(wanted: Case): Promise<Outcome | undefined> {
    await core.cellsWritten();
    const { isBuilt, passedOver, cellProblems } = store.get();
    if (!isBuilt) return undefined;
    const { changes, problems, theCase } = await port.differences(wanted);
    const isAsked = changes.every(({ path }) => passedOver.some((one) => one.path === path));
    const isTold = problems.every(({ message }) => cellProblems.some((one) => one.message === message));
    if (isAsked && isTold) return undefined;
    patch({ differences: isAsked ? undefined : { changes, problems, theCase }, cellProblems: problems });
    return { kind: 'said', text: isAsked ? building.unclear : building.differs };
  }

  /** What was typed meanwhile, here or into cells that are gone, is not in the new ones yet. */
  function follow(wanted: Case): void {
    const { phase, current } = store.get();
    if (phase === 'case' && current && current.theCase !== wanted) core.toCells(current.theCase);
  }

  async function buildHere(wanted: Case, choices: Building['choices']): Promise<void> {
    announce(words.pane.announced.buildStarted);
    let sheets: readonly string[] = [];
    await working(
      {
        id: 'build',
        sheets: () => sheets,
        told: nowAndThen((work) => {
          announce(progressText(work, building));
        }),
      },
      async (control) => {
        await saving.flush();
        const unclear = await unsettled(wanted);
        if (unclear) return unclear;
        control.signal?.throwIfAborted();
        // Made beside the pane and kept: the build takes the same one.
        sheets = (await port.workbook(wanted)).sheets.map(({ name }) => name);
        control.signal?.throwIfAborted();
        const built = await port.build(wanted, choices && { choices })(control);
        if (built.kind === 'built') {
          patch({ isBuilt: true, differences: undefined, passedOver: [], cellProblems: [] });
          follow(wanted);
        }
        return built;
      },
    );
  }

  async function openNew(wanted: Case): Promise<void> {
    await working({ id: 'openAsNew' }, async ({ signal }) => {
      const bytes = await port.xlsx(wanted);
      signal?.throwIfAborted();
      await port.openAsNew(bytes);
      return { kind: 'said', text: building.openedNew };
    });
  }

  return { buildHere, openNew };
}
