import { featuresOf, type Requirements } from './features.js';
import { PATIENCE } from './isUnfinished.js';
import { inExcel, readExisting, send } from './session.js';
import { undo } from './undo.js';

/**
 * Takes out the sheets of a build that was broken off before any of them was put in its place: the pane was closed, the
 * computer slept. Parts that are stored in the workbook stay, as the case may have been kept meanwhile. What was broken off
 * later is settled by the next build, which knows what it replaces.
 */
export async function clearUnfinished(requirements: Requirements): Promise<void> {
  const session = { has: featuresOf(requirements), requirements, patience: PATIENCE, namespaces: [] };
  await inExcel(async (context) => {
    const existing = await readExisting(context, session);
    const { journal } = existing;
    if (!journal || journal.ids.length > 0) return;
    undo(context.workbook, journal, existing, session.has);
    await send(context, session);
  });
}
