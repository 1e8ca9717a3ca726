import { writeXlsx } from '../../xlsx/writeXlsx.js';
import type { PresetAnswer, PresetTask } from './presetTasks.js';
import { workbookBuilt } from './workbookBuilt.js';
import { workbookOfBook } from './workbookOfBook.js';

/* Writes workbooks of ours beside the page, which stays alive meanwhile and loads none of this. */

function answer({ workbook: given, book }: PresetTask): PresetAnswer {
  const opened = 'text' in given ? workbookBuilt(given, book) : given;
  if (!opened) return { isOther: true };
  const { workbook, leftOut } = workbookOfBook(opened, book);
  return { bytes: writeXlsx(workbook), leftOut };
}

onmessage = (event: MessageEvent<PresetTask>) => {
  try {
    postMessage(answer(event.data));
  } catch (error) {
    postMessage({ failed: error instanceof Error ? error.message : String(error) } satisfies PresetAnswer);
  }
};
