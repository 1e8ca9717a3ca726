import type { Undo } from '../../excel/refresh/undoBuild.js';
import { excelBuildEn } from '../../i18n/excelBuild.en.js';
import { excelReadEn } from '../../i18n/excelRead.en.js';
import { fill } from '../../i18n/fill.js';
import { paneEn } from '../../i18n/pane.en.js';
import type { PanePort } from '../../pane/port.js';
import { sameCase } from '../../roi/case/sameCase.js';
import type { WorkbookMaker } from './workbookMaker.js';

type BuildPort = Pick<PanePort, 'build' | 'undoBuild'>;

const loadRefresh = () => import(/* webpackChunkName: "build" */ '../../excel/refresh/refreshWorkbook.js');
const loadUndo = () => import(/* webpackChunkName: "build" */ '../../excel/refresh/undoBuild.js');
const loadBuilt = () => import(/* webpackChunkName: "build" */ '../../excel/read/readBuilt.js');

/** Fetches what building needs, so that nobody waits for it. */
export async function fetchBuilding(): Promise<void> {
  await Promise.all([loadRefresh(), loadUndo(), loadBuilt()]);
}

/** Building, refreshing and taking back, over office.js. `rebuilt` is told when the sheets are others. */
export function buildPort(
  workbooks: WorkbookMaker,
  requirements: Office.RequirementSetSupport,
  rebuilt: () => Promise<void>,
): BuildPort {
  const surroundings = { requirements, words: excelBuildEn };
  let undo: Undo | undefined;
  return {
    build:
      (theCase, { choices } = {}) =>
      async (control) => {
        const [data, { refreshWorkbook }, { readBuilt }] = await Promise.all([
          workbooks.data(theCase),
          loadRefresh(),
          loadBuilt(),
        ]);
        const last = await readBuilt({ requirements, words: excelReadEn });
        const before = last && (sameCase(last, theCase) ? data : await workbooks.make('data', last));
        const outcome = await refreshWorkbook({ data, before, choices }, surroundings)(control);
        if (outcome.kind === 'asks') return outcome;
        ({ undo } = outcome);
        await rebuilt();
        const { sheets, lacking } = outcome.built;
        const others = sheets.filter(({ wanted, name }) => wanted !== name);
        return {
          kind: 'built',
          sheets: sheets.length,
          summary: sheets[0]?.name ?? '',
          remarks: [
            ...others.map((called) => fill(paneEn.building.called, { ...called })),
            ...lacking.map((feature) => excelBuildEn.lacking[feature]),
          ],
        };
      },
    async undoBuild() {
      if (!undo) throw new Error(paneEn.building.noUndo);
      const { undoBuild } = await loadUndo();
      await undoBuild(undo, surroundings)();
      undo = undefined;
      await rebuilt();
    },
  };
}
