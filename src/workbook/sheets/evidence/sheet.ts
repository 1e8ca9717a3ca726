import type { Context } from '../../context.js';
import type { Draft } from '../../draft.js';
import type { Sheet } from '../../sheet.js';

/** What every block of the sheet is described with. */
export interface EvidenceSheet {
  readonly sheet: Sheet;
  readonly context: Context;
  readonly draft: Draft;
}
