import type { FileAnswer, FileTask } from './fileTasks.js';

/** Runs a task in a worker of its own; aborting ends the worker and with it the task. */
export function runFileTask(task: FileTask, signal?: AbortSignal): Promise<FileAnswer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./fileWorker.js', import.meta.url), { type: 'module' });
    const finish = (settle: () => void) => {
      worker.terminate();
      settle();
    };
    signal?.addEventListener('abort', () => {
      finish(() => {
        reject(new DOMException('', 'AbortError'));
      });
    });
    worker.onmessage = ({ data }: MessageEvent<FileAnswer>) => {
      finish(() => {
        resolve(data);
      });
    };
    // A worker that dies has run out of memory.
    worker.onerror = () => {
      finish(() => {
        resolve({ problem: 'outOfMemory' });
      });
    };
    worker.postMessage(task);
  });
}
