import { useRef, useState } from 'react';
import type { Job } from '../../job/job.js';
import { messageOf } from '../state/core.js';

export interface RunningJob {
  /** 0 to 1 while something runs. */
  readonly part: number | undefined;
  readonly cancel: () => void;
  /** Runs one job at a time; another one asked for meanwhile is not begun. */
  readonly run: <T>(job: Job<T>, then: Ended<T>) => Promise<void>;
}

export interface Ended<T> {
  readonly done: (result: T) => void;
  readonly stopped?: () => void;
  /** With the sentence that says why. */
  readonly failed: (reason: string) => void;
}

/** Long work of a tab: how far it is, and the way to stop it. */
export function useJob(): RunningJob {
  const [part, setPart] = useState<number>();
  const abort = useRef<AbortController>(undefined);
  return {
    part,
    cancel() {
      abort.current?.abort();
    },
    async run(job, { done, stopped, failed }) {
      if (abort.current) return;
      const control = new AbortController();
      abort.current = control;
      setPart(0);
      try {
        // In steps of a percent, as it is shown: a job tells its part up to once a frame.
        const progress = (exact: number): void => {
          setPart(Math.floor(exact * 100) / 100);
        };
        done(await job({ signal: control.signal, progress }));
      } catch (error) {
        if (control.signal.aborted) stopped?.();
        else failed(messageOf(error));
      } finally {
        abort.current = undefined;
        setPart(undefined);
      }
    },
  };
}
