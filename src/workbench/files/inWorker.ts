interface Running<Answer> {
  /** What a worker that dies has told: it has run out of memory. */
  readonly died: Answer;
  /** Ends the worker and with it the task. */
  readonly signal?: AbortSignal;
}

/** Runs a task in a worker that is there for it alone. */
export function inWorker<Answer>(
  worker: Worker,
  task: unknown,
  { died, signal }: Running<Answer>,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const finish = (settle: () => void) => {
      worker.terminate();
      settle();
    };
    signal?.addEventListener('abort', () => {
      finish(() => {
        reject(new DOMException('', 'AbortError'));
      });
    });
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      finish(() => {
        resolve(data);
      });
    };
    worker.onerror = () => {
      finish(() => {
        resolve(died);
      });
    };
    worker.postMessage(task);
  });
}
