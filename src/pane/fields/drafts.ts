import type { PaneModel } from '../state/paneModel.js';

/** Numbers that only together are something the case can hold, by name. */
export type Parts = Readonly<Record<string, number | null>>;

/** What was typed while the case held something else: it counts for as long as the case still does. */
export interface Draft {
  readonly parts: Parts;
  readonly held: Parts;
}

/** What was typed of something that is not whole yet outlives the field it was typed into. */
const DRAFTS = new WeakMap<PaneModel, Map<string, Draft>>();

export const draftOf = (pane: PaneModel, key: string): Draft | undefined => DRAFTS.get(pane)?.get(key);

export function keepDraft(pane: PaneModel, key: string, draft: Draft | undefined): void {
  const drafts = DRAFTS.get(pane) ?? new Map<string, Draft>();
  DRAFTS.set(pane, drafts);
  if (draft) drafts.set(key, draft);
  else drafts.delete(key);
}
