import { inExcel, send, type Session } from '../build/session.js';

/** A sheet that has to be opened to be changed. */
export interface Guarded {
  readonly id: string;
  readonly protection?: Excel.WorksheetProtectionOptions | undefined;
}

/**
 * Opens protected sheets and closes them again: where one has a password Excel refuses, and nothing has changed yet.
 */
export async function tryOpening(sheets: readonly Guarded[], session: Session): Promise<void> {
  const guarded = new Map(sheets.flatMap(({ id, protection }) => (protection ? [[id, protection]] : [])));
  if (guarded.size === 0) return;
  await inExcel(async (context) => {
    for (const [id, protection] of guarded) {
      const sheet = context.workbook.worksheets.getItem(id);
      sheet.protection.unprotect();
      sheet.protection.protect(protection);
    }
    await send(context, session);
  });
}
