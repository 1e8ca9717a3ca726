import type { FileAnswer, FileTask } from './fileTasks.js';
import { inWorker } from './inWorker.js';

export function runFileTask(task: FileTask, signal?: AbortSignal): Promise<FileAnswer> {
  const worker = new Worker(new URL('./fileWorker.js', import.meta.url), { type: 'module' });
  return inWorker<FileAnswer>(worker, task, {
    died: { problem: 'outOfMemory' },
    ...(signal && { signal }),
  });
}
