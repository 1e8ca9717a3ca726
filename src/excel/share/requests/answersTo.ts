import { obstacleOf } from '../../build/problem.js';
import type { Reading } from '../../build/state/existing.js';
import type { Line } from './line.js';
import { packed } from './packed.js';

/** Something to ask Excel for. */
export interface Ask<T> {
  /** About how many bytes the request or its answer takes, whichever is more. */
  readonly weight: number;
  readonly ask: () => Reading<T>;
}

async function together<T>(asks: readonly Ask<T>[], line: Line): Promise<readonly T[]> {
  const readings = asks.map(({ ask }) => ask());
  try {
    await line.send();
  } catch (error) {
    if (asks.length === 1 || obstacleOf(error).problem !== 'tooLarge') throw error;
    const half = Math.ceil(asks.length / 2);
    const first = await together(asks.slice(0, half), line);
    return [...first, ...(await together(asks.slice(half), line))];
  }
  return readings.map((reading) => reading());
}

/** Asks in as few requests as Excel's limit allows. */
export async function answersTo<T>(asks: readonly Ask<T>[], line: Line): Promise<readonly T[]> {
  const requests = packed(asks, ({ weight }) => weight);
  line.expect(requests.length);
  const answers: T[] = [];
  for (const request of requests) answers.push(...(await together(request, line)));
  return answers;
}
