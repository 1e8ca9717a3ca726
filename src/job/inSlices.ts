import type { Job } from './job.js';
import { pause } from './pause.js';
import type { Pieces } from './pieces.js';

// Every platform has it; the types of none of them belong here.
declare const performance: { now(): number };
/** Milliseconds at a stretch: of a frame of 60 in a second that leaves the rest for what the user does. */
const SLICE = 12;

/** A job that carries pieces out for a slice of time and then lets the event loop run, over and over. */
export const inSlices =
  <T>(start: () => Pieces<T>): Job<T> =>
  async ({ signal, progress } = {}) => {
    const pieces = start();
    for (;;) {
      signal?.throwIfAborted();
      const end = performance.now() + SLICE;
      let piece = pieces.next();
      while (!piece.done && performance.now() < end) piece = pieces.next();
      progress?.(piece.done ? 1 : piece.value);
      if (piece.done) return piece.value;
      await pause();
    }
  };
