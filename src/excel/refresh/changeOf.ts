import type { WorkbookData } from '../../workbook/workbook.js';
import type { BuildRecord } from '../build/state/record.js';
import type { TwoWays } from './changeInPlace.js';
import type { Decided } from './decided.js';
import { inputKeys } from './inputKeys.js';
import { isGiven } from './inputFormulas.js';
import type { Inspected } from './inspect.js';
import { keyOf } from './keyOf.js';
import { nameChanges } from './nameChanges.js';
import { patchesOf } from './patch.js';
import { losingOf } from './reshape/losing.js';
import { reshapedBack, type Reshaping } from './reshape/reshaping.js';

/** Both ways between what is there and what is wanted, sheet by sheet. */
export function changeOf(
  wanted: WorkbookData,
  forward: Reshaping,
  inspected: Inspected,
  { changes, choiceOf, renamed }: Decided,
  record: BuildRecord | null,
): TwoWays {
  const { managed, found, parts, standing, inputFormulas } = inspected;
  const before = standing.workbook;
  const back = reshapedBack(before, forward);
  const losing = losingOf({ forward: { reshaping: forward, managed }, back: { reshaping: back } });
  const patches = before.sheets.map((sheet) => {
    const inputs = inputKeys(before, sheet);
    const hand = changes.get(sheet.name);
    const isKept = choiceOf(sheet.name) === 'keep';
    return patchesOf({
      found: found.get(sheet.name)!,
      standing: sheet,
      forward,
      back,
      renamed,
      losing,
      isTheirs: (cell, content) => {
        const key = keyOf(cell);
        if (inputs.has(key)) return isGiven(inputFormulas, sheet.name, cell, content);
        return hand?.typed.has(key) === true || (isKept && hand?.changed.has(key) === true);
      },
    });
  });
  const names = nameChanges(forward, back, inspected, record, renamed);
  return {
    forward: {
      managed,
      found,
      reshaping: forward,
      patches: patches.map((patch) => patch.forward),
      names: names.forward,
      parts: wanted.parts.map(({ xml }) => xml),
    },
    back: {
      managed,
      found,
      reshaping: back,
      patches: patches.map((patch) => patch.back),
      names: names.back,
      parts,
    },
  };
}
