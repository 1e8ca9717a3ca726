import { isUnfinished } from '../../excel/build/isUnfinished.js';
import { createCaseStore } from '../../excel/read/caseStore.js';
import { createInputLink } from '../../excel/read/inputLink.js';
import type { InputNews } from '../../excel/read/news.js';
import { excelReadEn } from '../../i18n/excelRead.en.js';
import { roiEn } from '../../i18n/roi.en.js';
import type { InputNews as PaneNews, PanePort } from '../../pane/port.js';
import type { Case } from '../../roi/case/types.js';
import type { InputData } from '../../workbook/workbook.js';

type CasePort = Pick<
  PanePort,
  'readStored' | 'save' | 'remove' | 'differences' | 'followInputs' | 'writeInputs' | 'isBuilt'
> & {
  /** The sheets are others now: their blue cells are looked for anew. */
  readonly rebuilt: () => Promise<void>;
};

const newsOf = ({ changes, problems, theCase }: InputNews): PaneNews => ({
  changes: changes.map(({ path, label }) => ({ path, label })),
  problems: problems.map(({ path = '', message }) => ({ path, message })),
  theCase,
});

const loadClearing = () => import(/* webpackChunkName: "build" */ '../../excel/build/clearUnfinished.js');

/** Half a workbook from a pane that was closed while it built; where Excel refuses, the next build clears it away. */
async function clearHalf(requirements: Office.RequirementSetSupport): Promise<void> {
  try {
    if (!(await isUnfinished(requirements))) return;
    const { clearUnfinished } = await loadClearing();
    await clearUnfinished(requirements);
  } catch {
    // The case is read all the same.
  }
}

interface Follower {
  readonly current: () => Case | undefined;
  readonly listener: (news: PaneNews) => void;
}

/** The case in the workbook and its blue cells, over office.js. */
export function casePort(
  version: string,
  requirements: Office.RequirementSetSupport,
  inputsOf: (theCase: Case) => Promise<readonly InputData[]>,
): CasePort {
  const store = createCaseStore(version, { requirements, words: excelReadEn });
  const link = createInputLink({ requirements, words: excelReadEn, roi: roiEn });
  let follower: Follower | undefined;
  let ending: (() => Promise<void>) | undefined;

  async function begin(): Promise<void> {
    const { current, listener } = follower ?? {};
    const theCase = current?.();
    if (!theCase || !listener || ending) return;
    const inputs = await inputsOf(theCase);
    if (!(await link.isBuilt(inputs))) return;
    ending = await link.follow(
      inputs,
      () => current?.() ?? theCase,
      (news) => {
        listener(newsOf(news));
      },
    );
  }

  async function end(): Promise<void> {
    const stop = ending;
    ending = undefined;
    await stop?.();
  }

  return {
    async readStored() {
      // Nobody waits for it: it takes its time to see whether another pane is at work.
      void clearHalf(requirements);
      return store.read();
    },
    save: store.save,
    remove: store.remove,
    async isBuilt() {
      const stored = await store.read();
      return stored.kind === 'case' && link.isBuilt(await inputsOf(stored.theCase));
    },
    async differences(theCase) {
      const inputs = await inputsOf(theCase);
      if (!(await link.isBuilt(inputs))) return { changes: [], problems: [], theCase };
      return newsOf(await link.differences(inputs, theCase));
    },
    async writeInputs(theCase) {
      await link.write(await inputsOf(theCase));
    },
    async followInputs(current, listener) {
      follower = { current, listener };
      await begin();
      return () => {
        follower = undefined;
        void end().catch(() => undefined);
      };
    },
    async rebuilt() {
      // The stored case was written anew with the sheets.
      await store.read();
      await end();
      await begin();
    },
  };
}
