import { statisticOf } from '../../stats/statisticOf.js';
import type { Statistic } from '../../stats/types.js';
import { cellAt, pairedSize } from '../cells.js';
import { SECONDS_PER_DAY, isHeading, serialOf } from '../dates.js';
import type { Range } from '../define.js';
import { nothingToCompute, wrongOrder } from '../errors.js';

const MILLISECONDS = 1000;

/** From the start to the end in one position; undefined while either of them is blank. */
function millisecondsAt(starts: Range, ends: Range, position: number): number | undefined {
  const [first, last] = [cellAt(starts, position), cellAt(ends, position)];
  if (isHeading(first, last)) return undefined;
  const start = serialOf(starts.name, first);
  const end = serialOf(ends.name, last);
  if (start === undefined || end === undefined) return undefined;
  // A serial number holds a time of day to about a microsecond: 60 seconds must not come out as 59.9999998.
  const elapsed = Math.round((end - start) * SECONDS_PER_DAY * MILLISECONDS);
  if (elapsed < 0)
    throw wrongOrder(`${starts.name}[${position + 1}]`, `${ends.name}[${position + 1}]`, start, end);
  return elapsed;
}

/** The statistic, in seconds, of the times from each start to the end in the same position. */
export function elapsedSeconds(starts: Range, ends: Range, statistic: Statistic): number {
  const size = pairedSize(starts, ends);
  const times = statistic === 'mean' ? undefined : new Float64Array(size);
  let count = 0;
  let sum = 0;
  for (let position = 0; position < size; position += 1) {
    const elapsed = millisecondsAt(starts, ends, position);
    if (elapsed === undefined) continue;
    if (times) times[count] = elapsed;
    else sum += elapsed;
    count += 1;
  }
  if (count === 0) throw nothingToCompute(ends.name);
  return (times ? statisticOf(times.subarray(0, count), statistic) : sum / count) / MILLISECONDS;
}
