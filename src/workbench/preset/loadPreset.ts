import type { StoredBook } from '../../host/book/storedBook.js';
import type { PresetId } from '../../roi/case/types.js';
import type { WorkbookData } from '../../workbook/workbook.js';

export interface LoadedPreset {
  readonly workbook: WorkbookData;
  /** What Excel keeps of it beyond its cells. */
  readonly book: StoredBook;
}

/** The workbook of a preset, as the build made it. Rejects where it cannot be loaded. */
export async function loadPreset(preset: PresetId): Promise<LoadedPreset> {
  const path = `workbench/presets/${preset}.json`;
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return (await answer.json()) as LoadedPreset;
}
