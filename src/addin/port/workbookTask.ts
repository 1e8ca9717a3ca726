import { workbookEn } from '../../i18n/workbook.en.js';
import type { Case } from '../../roi/case/types.js';
import { inputsOfCase } from '../../workbook/inputs.js';
import type { InputData, WorkbookData } from '../../workbook/workbook.js';
import { caseWorkbook } from '../../workbook/caseWorkbook.js';

/** What is made of a case: its workbook as plain data, simulation included, the blue cells of it alone, or a file's bytes. */
export interface Made {
  readonly data: WorkbookData;
  readonly inputs: readonly InputData[];
  readonly file: Uint8Array;
}

export interface WorkbookTask {
  readonly id: number;
  readonly wanted: keyof Made;
  readonly theCase: Case;
  readonly version: string;
}

export type WorkbookAnswer =
  { readonly id: number; readonly made: Made[keyof Made] } | { readonly id: number; readonly failed: string };

export async function answerTo({ id, wanted, theCase, version }: WorkbookTask): Promise<WorkbookAnswer> {
  try {
    if (wanted === 'inputs') return { id, made: inputsOfCase(theCase, workbookEn, { version }) };
    const data = caseWorkbook(theCase, version);
    if (wanted === 'data') return { id, made: data };
    const { writeXlsx } = await import(/* webpackChunkName: "xlsx" */ '../../xlsx/writeXlsx.js');
    return { id, made: writeXlsx(data) };
  } catch (error) {
    return { id, failed: error instanceof Error ? error.message : String(error) };
  }
}
