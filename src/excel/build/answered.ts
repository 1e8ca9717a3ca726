import type { Signal } from '../../job/job.js';
import { Obstacle } from './problem.js';

/** How often a signal is looked at while Excel works, in milliseconds. */
const GLANCE = 100;
const SECOND = 1000;

/**
 * What Excel answers. Rejects with the reason of the signal when it is aborted, and with an Obstacle after `patience`
 * milliseconds; what Excel does with the request it was asked is then unknown.
 */
export async function answered<T>(asked: Promise<T>, patience: number, signal?: Signal): Promise<T> {
  const end = Date.now() + patience;
  let stop: () => void = () => undefined;
  const waited = async (): Promise<never> => {
    for (;;) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, Math.min(GLANCE, patience));
        stop = () => {
          clearTimeout(timer);
        };
      });
      signal?.throwIfAborted();
      if (Date.now() >= end) throw new Obstacle('noAnswer', { seconds: Math.ceil(patience / SECOND) });
    }
  };
  try {
    return await Promise.race([asked, waited()]);
  } finally {
    stop();
  }
}
