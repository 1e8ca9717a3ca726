import { workbenchEn } from '../../i18n/workbench.en.js';
import { inWorker } from '../files/inWorker.js';
import type { PresetAnswer, PresetTask } from './presetTasks.js';

export function runPresetTask(task: PresetTask): Promise<PresetAnswer> {
  const worker = new Worker(new URL('./presetWorker.js', import.meta.url), { type: 'module' });
  return inWorker<PresetAnswer>(worker, task, { died: { failed: workbenchEn.files.memory } });
}
