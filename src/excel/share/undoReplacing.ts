import type { Job } from '../../job/job.js';
import type { SheetMark } from '../build/state/record.js';
import { whyOf, type Because, type Place, type Why } from './found.js';
import { mapTexts, markOf, withSheets, type Renamed } from './originals/mark.js';
import type { Original, Originals } from './originals/original.js';
import { changePart, readParts } from './originals/parts.js';
import type { Put } from './places/putPlaces.js';
import { readPlaces, type Content, type Now } from './places/readPlaces.js';
import { formulasIn } from './places/rules.js';
import { readSheets, type Sheets } from './places/sheets.js';
import { onLine, type Line } from './requests/line.js';
import type { Difference } from './sameResult.js';
import { shareError, type Surroundings } from './surroundings.js';
import { writeBack } from './writeBack.js';

/** An original that was not put back, and why. */
export interface NotUndone {
  readonly place: Place;
  /** What was replaced, as it would read now. */
  readonly original: Content;
  readonly why: Why;
}

export interface Undone {
  readonly restored: number;
  /** What was changed since can be put back all the same: by asking again with `evenChanged`. */
  readonly left: readonly NotUndone[];
  /** What is kept and cannot be read. */
  readonly unreadable: readonly Why[];
}

interface Options {
  /** Originals are put back even where their place was changed since. */
  readonly evenChanged?: boolean;
}

/** An original where it would be now. */
interface Back {
  readonly original: Original;
  readonly put: Put;
  /** The names that sheets had when it was replaced, for those they have. */
  readonly earlier: Renamed;
}

const translation =
  (from: readonly SheetMark[], to: (mark: SheetMark) => string | undefined): Renamed =>
  (name) => {
    const mark = from.find((sheet) => sheet.name === name);
    return (mark && to(mark)) ?? name;
  };

/** Where originals would go; those whose sheet is gone nowhere. */
function backsOf({ sheets: then, originals }: Originals, sheets: Sheets): readonly (Back | Original)[] {
  const now = translation(then, (mark) => sheets.find(mark)?.name);
  const isRenamed = then.some(({ name }) => now(name) !== name);
  const earlier = translation(sheets.marks, ({ id }) => then.find((mark) => mark.id === id)?.name);
  const current = (formula: string) => (formula.startsWith('=') ? withSheets(formula, now) : formula);
  return originals.map((original) => {
    const { place, content } = original;
    const sheet = place.sheet && sheets.find(place.sheet);
    if (place.sheet && !sheet) return original;
    const put = {
      place: { ...place, sheet } as Place,
      content: isRenamed ? (mapTexts(content, current) as Content) : content,
    };
    return { original, put, earlier: isRenamed ? earlier : (name: string) => name };
  });
}

const originalOf = (one: Back | Original): Original => ('put' in one ? one.original : one);

/** A place that was replaced twice goes back to what it was the second time: the first was taken back by hand. */
function latestOf(all: readonly (Back | Original)[]): readonly (Back | Original)[] {
  const latest = new Map([...all].reverse().map((one) => [JSON.stringify(originalOf(one).place), one]));
  return [...latest.values()];
}

type Judged = 'back' | 'already' | Why;

function judged(
  { original, put, earlier }: Back,
  now: Now | undefined,
  evenChanged: boolean,
  sheets: Sheets,
  because: Because,
): Judged {
  const { sheet } = put.place;
  if (!now) return because('gone');
  if (JSON.stringify(now.content) === JSON.stringify(put.content)) return 'already';
  if (sheet && sheets.isProtected(sheet)) return because('protected', { sheet: sheet.name });
  return evenChanged || markOf(now.content, earlier) === original.mark ? 'back' : because('changed');
}

const differing = ({ put }: Back, { before, after }: Difference, because: Because): Why =>
  because('differsBack', {
    before: String(before),
    after: String(after),
    formula: formulasIn(put.content).join(' '),
  });

async function carryOut(line: Line, evenChanged: boolean, because: Because): Promise<Undone> {
  const [parts, sheets] = await Promise.all([readParts(line), readSheets(line, true)]);
  const kept = parts.flatMap(({ id, kept: one }) => (typeof one === 'string' ? [] : [{ id, ...one }]));
  const unreadable = parts.flatMap(({ kept: one }) => (typeof one === 'string' ? because(one) : []));
  const all = latestOf(kept.flatMap((part) => backsOf(part, sheets)));
  const backs = all.filter((one): one is Back => 'put' in one);
  const now = await readPlaces(
    line,
    backs.map(({ put }) => put.place),
  );
  const verdicts = new Map<Back, Judged>(
    backs.map((back, at) => [back, judged(back, now[at], evenChanged, sheets, because)]),
  );
  const returning = backs.flatMap((back, at) => {
    const there = now[at];
    return there && verdicts.get(back) === 'back' ? [{ put: back.put, now: there, back }] : [];
  });
  const { refused, wrong } = await writeBack(line, returning, !evenChanged);
  for (const { back } of refused) verdicts.set(back, because('refused'));
  for (const [{ back }, found] of wrong) verdicts.set(back, differing(back, found, because));
  const left = new Map<Original, NotUndone>();
  for (const one of all)
    if (!('put' in one)) left.set(one, { place: one.place, original: one.content, why: because('gone') });
  for (const [{ original, put }, why] of verdicts)
    if (typeof why !== 'string') left.set(original, { place: put.place, original: put.content, why });
  for (const { id, sheets: then, originals } of kept)
    changePart(line, id, { sheets: then, originals: originals.filter((original) => left.has(original)) });
  if (kept.length > 0) await line.send();
  return { restored: all.length - left.size, left: [...left.values()], unreadable };
}

/**
 * Puts back the formulas that were replaced, in this session or before the workbook was saved, each where its place holds
 * what it was replaced by and gives the result that stands there. The others are listed, and go on being kept. Rejects with a ShareError, or with the reason of
 * the signal; what is back by then stays so, and the rest can be put back later.
 */
export const undoReplacing =
  ({ evenChanged = false }: Options, surroundings: Surroundings): Job<Undone> =>
  async (control = {}) => {
    try {
      const because = whyOf(surroundings.words);
      const undone = await onLine(surroundings, control, (line) => carryOut(line, evenChanged, because));
      control.progress?.(1);
      return undone;
    } catch (error) {
      control.signal?.throwIfAborted();
      throw shareError(error, 'undoing', surroundings.words);
    }
  };
