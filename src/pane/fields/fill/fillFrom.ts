import { fill } from '../../../i18n/fill.js';
import type { Link } from '../../../roi/case/types.js';
import { entryMessage } from '../../entry/entryMessage.js';
import type { EntryOutcome } from '../../entry/entryOutcome.js';
import { formatInFull } from '../../entry/formatEntry.js';
import { formatSpoken } from '../../entry/formatSpoken.js';
import type { Selected } from '../../port.js';
import { boundsOf } from '../boundsOf.js';
import type { EntryBounds } from '../useEntry.js';
import { cellReadings } from './cellReadings.js';
import type { Filling } from './filling.js';
import { linkedFigure } from './linkedFigure.js';
import { selectionFigure, type Statistic } from './selectionFigure.js';
import type { FillTarget } from './useFill.js';

/** Puts a number of the sheet into the case and says so. */
function take({ pane, setting, kind, refuse }: Filling, label: string, value: number, link: Link): void {
  const { entry, fields } = pane.words;
  const { fill: words } = fields;
  pane.accept(link.path);
  const refused = pane.change(label, (theCase) => linkedFigure(theCase, value, link));
  if (refused !== undefined) {
    refuse(refused);
    return;
  }
  const { statistic, cells } = link;
  const told = {
    field: label,
    value: formatSpoken(value, kind, setting, entry.spoken),
    statistic: words.statistics[statistic],
    cells,
  };
  pane.announce(fill(cells === 1 ? words.filledCell : words.filled, told));
}

/** Why no reading of a number fits between the bounds. */
function outside(
  { pane, setting, kind }: Filling,
  label: string,
  found: number,
  bounds: EntryBounds,
): string {
  const inFull = (value: number): string => formatInFull(value, kind, setting);
  const { from = -Infinity, to = Infinity } = bounds;
  const details = { from: inFull(from), to: inFull(to), found: inFull(found) };
  const outcome: EntryOutcome = { problem: 'between', details };
  const entered = { field: label, text: '', kind, setting: { ...setting, ...bounds } };
  return entryMessage(pane.words.entry, outcome, entered)?.text ?? '';
}

function fromCells(filling: Filling, target: FillTarget, statistic: Statistic, selected: Selected): void {
  const { pane, setting, kind, ask, refuse } = filling;
  const { fill: words } = pane.words.fields;
  const { path, label } = target;
  const found = selectionFigure(selected, statistic);
  if ('problem' in found) {
    refuse(fill(words[found.problem], found.details));
    return;
  }
  const link = { path, range: selected.address, statistic, cells: found.cells };
  const bounds = boundsOf(pane.state.get().current?.theCase, path);
  const readings = statistic === 'count' ? [found.value] : cellReadings(found.value, kind, bounds);
  const [only, ...others] = readings;
  if (only === undefined) refuse(outside(filling, label, found.value, bounds));
  else if (others.length === 0) take(filling, label, only, link);
  else {
    const which = readings.length > 2 ? words.whichTime : words.whichPercent;
    const text = fill(which, { found: formatInFull(found.value, 'number', setting) });
    const answers = readings.map((value) => ({ text: formatInFull(value, kind, setting), value }));
    const all = [...answers, { text: words.discard, value: null }];
    ask({ level: 'warning', text, answers: all }, (value) => {
      take(filling, label, value, link);
    });
  }
}

/** Fills a field from cells; what the workbook refuses comes as a sentence. */
export async function fillFrom(
  filling: Filling,
  target: FillTarget,
  statistic: Statistic,
  read: () => Promise<Selected>,
): Promise<void> {
  try {
    fromCells(filling, target, statistic, await read());
  } catch (error) {
    filling.refuse(error instanceof Error ? error.message : String(error));
  }
}
