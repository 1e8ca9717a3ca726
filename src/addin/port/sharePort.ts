import { excelShareEn } from '../../i18n/excelShare.en.js';
import type { FoundFormula, Place, Value } from '../../excel/share/found.js';
import type { Surroundings } from '../../excel/share/surroundings.js';
import type { Job } from '../../job/job.js';
import type { ReplacedFormulas, Replacement, SharedFormula, SharePort } from '../../pane/port.js';
import { areaReference } from '../../workbook/addresses.js';

/* Finding and replacing are fetched when the tab is opened: few open it, and they carry every native formula. */
const loadFind = () => import(/* webpackChunkName: "share" */ '../../excel/share/findFormulas.js');
const loadReplace = () => import(/* webpackChunkName: "share" */ '../../excel/share/replaceFormulas.js');
const loadUndo = () => import(/* webpackChunkName: "share" */ '../../excel/share/undoReplacing.js');
const loadCount = () => import(/* webpackChunkName: "share" */ '../../excel/share/countOriginals.js');
const loadRemove = () => import(/* webpackChunkName: "share" */ '../../excel/share/removeTraces.js');
const loadSheets = () => import(/* webpackChunkName: "share" */ '../../excel/share/visibleSheets.js');

function placeText(place: Place): string {
  if (place.kind === 'name') return place.name;
  return place.kind === 'format' ? place.address : areaReference(place.area);
}

const shown = (value: Value | undefined): string | undefined =>
  value === undefined ? undefined : String(value);

function sharedOf(found: FoundFormula, at: number): SharedFormula {
  const { place, formula, value, becomes, native, why } = found;
  return {
    id: String(at),
    sheet: place.sheet?.name,
    place: placeText(place),
    formula,
    becomes,
    native: native[0]?.[0],
    value: shown(value),
    why: why?.message,
  };
}

/** Where something was left, and why. */
const remarkOf = (place: Place, message: string): string =>
  [place.sheet?.name, placeText(place)].filter(Boolean).join('!') + `: ${message}`;

/** Replacing formulas of ours, over office.js. */
export function sharePort(requirements: Surroundings['requirements']): SharePort {
  const surroundings: Surroundings = { requirements, words: excelShareEn };
  let lately: readonly FoundFormula[] = [];

  const replace =
    (wanted: readonly Replacement[]): Job<ReplacedFormulas> =>
    async (control) => {
      const { replaceFormulas } = await loadReplace();
      const chosen = wanted.flatMap(({ id, as }) => {
        const found = lately[Number(id)];
        return found ? [{ found, as }] : [];
      });
      const { replaced, left } = await replaceFormulas(chosen, surroundings)(control);
      const remarks = left.map(({ found, why }) => remarkOf(found.place, why.message));
      return { replaced: replaced.length, remarks };
    };

  return {
    async find(control) {
      const { findFormulas } = await loadFind();
      lately = await findFormulas(surroundings)(control);
      return lately.map(sharedOf);
    },
    replace,
    async canUndo() {
      const { countOriginals } = await loadCount();
      return (await countOriginals(surroundings)()) > 0;
    },
    async undo(control) {
      const { undoReplacing } = await loadUndo();
      const { restored, left, unreadable } = await undoReplacing({}, surroundings)(control);
      const remarks = left.map(({ place, why }) => remarkOf(place, why.message));
      return { replaced: restored, remarks: [...remarks, ...unreadable.map(({ message }) => message)] };
    },
    async removeTraces() {
      const { removeTraces } = await loadRemove();
      await removeTraces(surroundings)();
    },
    async visibleSheets() {
      const { visibleSheets } = await loadSheets();
      return visibleSheets(surroundings)();
    },
  };
}
