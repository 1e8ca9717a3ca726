import type { Context } from './context.js';
import { createDraft, type Draft } from './draft.js';
import { SHEETS } from './sheets.js';

/** All sheets of a case described; nothing is printed or computed yet. */
export function described(context: Context): Draft {
  const draft = createDraft(context);
  for (const describe of SHEETS) describe(context, draft);
  return draft;
}
