import type { Control } from '../../../job/job.js';
import { hasAreas, type Requirements } from '../../build/features.js';
import { Obstacle } from '../../build/problem.js';
import { inExcel, send } from '../../build/session.js';
import type { Surroundings } from '../surroundings.js';

/** How long Excel may take for one request, in milliseconds. */
const PATIENCE = 120_000;

/** Where something can be asked for. */
export interface InContext {
  readonly context: Excel.RequestContext;
}

/** Requests to Excel, one after the other, for one job. */
export interface Line extends InContext {
  readonly requirements: Requirements;
  /** Sends what was asked since; what several ask at the same time goes together. */
  readonly send: () => Promise<void>;
  /** So many requests are still to come, about. */
  readonly expect: (requests: number) => void;
}

/**
 * Opens a line. Progress never falls, and is whole only when the job is: it is the caller who tells that.
 * @throws Obstacle where Excel is too old
 */
export function onLine<T>(
  { requirements, patience = PATIENCE }: Surroundings,
  { signal, progress }: Control,
  work: (line: Line) => Promise<T>,
): Promise<T> {
  if (!hasAreas(requirements)) throw new Obstacle('tooOld');
  let sent = 0;
  let expected = 1;
  let told = 0;
  let underway: Promise<void> | undefined;
  let previous: Promise<unknown> = Promise.resolve();
  const sync = async (context: Excel.RequestContext) => {
    await previous.catch(() => undefined);
    await othersToo();
    underway = undefined;
    signal?.throwIfAborted();
    await send(context, { patience }, signal);
    signal?.throwIfAborted();
    sent += 1;
    told = Math.max(told, sent / Math.max(expected, sent + 1));
    progress?.(told);
  };
  return inExcel((context) =>
    work({
      context,
      requirements,
      expect: (requests) => {
        expected = Math.max(expected, sent + requests);
      },
      send: () => {
        underway ??= sync(context);
        previous = underway;
        return underway;
      },
    }),
  );
}

/** Until whatever else was waiting for the same answer has asked its next question. */
const othersToo = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
