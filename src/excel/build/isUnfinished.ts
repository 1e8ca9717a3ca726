import { featuresOf, type Requirements } from './features.js';
import { inExcel, send } from './session.js';
import { JOURNAL } from './state/record.js';

/** In milliseconds, and no longer: what this leads to can wait for the next build, whoever asks cannot. */
export const PATIENCE = 5000;

/** Whether a build was broken off in this workbook, or is still under way in another pane. */
export async function isUnfinished(requirements: Requirements): Promise<boolean> {
  if (!featuresOf(requirements)('replacing')) return false;
  return inExcel(async (context) => {
    const journal = context.workbook.settings.getItemOrNullObject(JOURNAL).load('key');
    await send(context, { patience: PATIENCE });
    return !journal.isNullObject;
  });
}
