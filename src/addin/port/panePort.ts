import type { PanePort } from '../../pane/port.js';
import { onCommand } from '../commands.js';
import { base64 } from './base64.js';
import { buildPort } from './buildPort.js';
import { casePort } from './casePort.js';
import { cellsPort } from './cellsPort.js';
import { placeOf } from './placeOf.js';
import { saveFile } from './saveFile.js';
import { sharePort } from './sharePort.js';
import { themeOfHost } from './theme.js';
import { WorkbookMaker } from './workbookMaker.js';

/** What the pane needs of Excel, over office.js. */
export function panePort(version: string): PanePort {
  const { requirements, displayLanguage } = Office.context;
  const workbooks = new WorkbookMaker(version);
  const { rebuilt, ...ofCase } = casePort(version, requirements, (theCase) => workbooks.inputs(theCase));
  return {
    theme: themeOfHost(),
    place: placeOf(),
    locale: displayLanguage === '' ? navigator.language : displayLanguage,
    ...ofCase,
    ...buildPort(workbooks, requirements, rebuilt),
    workbook: (theCase) => workbooks.data(theCase),
    xlsx: (theCase) => workbooks.make('file', theCase),
    openAsNew: (xlsx) => Excel.createWorkbook(base64(xlsx)),
    saveFile,
    share: sharePort(requirements),
    cells: cellsPort,
    onCommand,
  };
}
