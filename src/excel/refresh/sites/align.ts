import type { Line } from './site.js';

/** How much speaks for one line being another one. */
export type Likeness = (built: number, now: number) => number;

/** The pairs of lines, in order, that are most alike together, by dynamic programming. */
function pairs(built: number, now: number, likeness: Likeness): ReadonlyMap<number, number> {
  const width = now + 1;
  const best = new Float64Array((built + 1) * width);
  for (let one = built - 1; one >= 0; one -= 1)
    for (let other = now - 1; other >= 0; other -= 1) {
      const here = one * width + other;
      const paired = likeness(one + 1, other + 1) + best[here + width + 1]!;
      best[here] = Math.max(paired, best[here + width]!, best[here + 1]!);
    }
  const found = new Map<number, number>();
  let [one, other] = [0, 0];
  while (one < built && other < now) {
    const here = one * width + other;
    const alike = likeness(one + 1, other + 1);
    if (alike > 0 && alike + best[here + width + 1]! >= best[here]!) found.set(++one, ++other);
    else if (best[here + width]! >= best[here + 1]!) one += 1;
    else other += 1;
  }
  return found;
}

/** Lines that nothing tells by go with the one before them, as far as there is room and they may. */
export function align(
  built: number,
  now: number,
  likeness: Likeness,
  mayBe: (built: number, now: number) => boolean = () => true,
): Line {
  const found = pairs(built, now, likeness);
  const lines: (number | undefined)[] = [];
  let [before, next] = [0, [...found.values()]];
  for (let at = 1; at <= built; at += 1) {
    const known = found.get(at);
    const hasRoom = next[0] === undefined || before + 1 < next[0];
    const free = hasRoom && mayBe(at, before + 1) ? before + 1 : undefined;
    lines.push(known ?? free);
    before = known ?? free ?? before;
    if (known !== undefined) next = next.slice(1);
  }
  return (at) => {
    if (at <= 0) return at;
    return at <= built ? lines[at - 1] : before + at - built;
  };
}
