import fc from '../../support/fastCheck.js';
import { movesBack, type LineMove } from '../../../src/excel/refresh/reshape/lineMove.js';
import { plannedLines } from '../../../src/excel/refresh/reshape/plannedLines.js';

/** What a sheet holds, line by line, as people see it: ours by number, theirs by letter. */
type Held = string | undefined;

/** Does what Excel is asked. */
function moved(lines: readonly Held[], moves: readonly LineMove[]): readonly Held[] {
  const now = [...lines];
  for (const { kind, at, count } of moves)
    if (kind === 'delete') now.splice(at - 1, count);
    else now.splice(at - 1, 0, ...new Array<Held>(count).fill(undefined));
  return now;
}

/** Of every line that was built: whether it stands, how many lines of theirs come after it, whether it is wanted. */
const built = fc.array(fc.record({ stands: fc.boolean(), theirs: fc.nat(2), isWanted: fc.boolean() }), {
  maxLength: 12,
});
/** How many new lines come after each of those that are wanted, and before the first. */
const added = fc.array(fc.nat(3), { minLength: 13, maxLength: 13 });

it('gives every line that is wanted its place, and leaves those of others between the same lines of ours', () => {
  fc.assert(
    fc.property(built, added, (lines, fresh) => {
      const now: string[] = [];
      const standing: (number | undefined)[] = [];
      const counterpart: (number | undefined)[] = [];
      const wanted: string[] = Array.from({ length: fresh[0]! }, (_, at) => `new 0.${at}`);
      lines.forEach(({ stands, theirs, isWanted }, at) => {
        standing.push(stands ? now.push(`ours ${at}`) : undefined);
        for (let one = 0; one < theirs; one += 1) now.push(`theirs ${at}.${one}`);
        counterpart.push(isWanted ? wanted.push(`ours ${at}`) : undefined);
        if (isWanted) for (let one = 0; one < fresh[at + 1]!; one += 1) wanted.push(`new ${at + 1}.${one}`);
      });
      const planned = plannedLines({
        what: 'rows',
        built: lines.length,
        count: wanted.length,
        counterpart: (line) => counterpart[line - 1],
        standing: (line) => standing[line - 1],
      });
      const then = moved(now, planned.moves);
      // What was there and is wanted, or is not ours, stands where it is said to stand.
      now.forEach((line, at) => {
        const isGone = line.startsWith('ours') && !wanted.includes(line);
        const to = planned.moved(at + 1);
        expect(to === undefined).toBe(isGone);
        expect(planned.gone.includes(at + 1)).toBe(isGone);
        if (to === undefined) return;
        expect(then[to - 1]).toBe(line);
        expect(planned.back(to)).toBe(at + 1);
      });
      // Every line that is wanted has its own place, in order; those that people deleted stay away.
      const places = wanted.map((line, at) => {
        const to = planned.wanted(at + 1);
        const isAway = line.startsWith('ours') && !now.includes(line);
        expect(to === undefined).toBe(isAway);
        if (to !== undefined) expect(then[to - 1]).toBe(line.startsWith('new') ? undefined : line);
        return to;
      });
      const there = places.filter((to) => to !== undefined);
      expect([...new Set(there)].sort((one, other) => one - other)).toEqual(there);
      expect(planned.fresh.filter((line) => then[line - 1] === undefined)).toEqual(planned.fresh);
      // And back again, but for what went with its line.
      expect(moved(then, movesBack(planned.moves))).toEqual(
        now.map((line, at) => (planned.gone.includes(at + 1) ? undefined : line)),
      );
      expect(planned.moved(now.length + 5)).toBe(then.length + 5);
    }),
  );
});
