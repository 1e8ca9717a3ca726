import type { PanePort } from '../../pane/port.js';
import { onCommand } from '../commands.js';
import { base64 } from './base64.js';
import { buildPort } from './buildPort.js';
import { casePort } from './casePort.js';
import { cellsPort } from './cellsPort.js';
import { loadWorkbook } from './loadWorkbook.js';
import { saveFile } from './saveFile.js';
import { sharePort } from './sharePort.js';
import { themeOfHost } from './theme.js';

const loadFile = () => import(/* webpackChunkName: "xlsx" */ './caseFile.js');

/** What the pane needs of Excel, over office.js. */
export function panePort(version: string): PanePort {
  const { requirements, displayLanguage } = Office.context;
  const { rebuilt, ...ofCase } = casePort(version, requirements, async (theCase) => {
    const { caseInputs } = await loadWorkbook();
    return caseInputs(theCase, version);
  });
  return {
    theme: themeOfHost(),
    locale: displayLanguage === '' ? navigator.language : displayLanguage,
    ...ofCase,
    ...buildPort(version, requirements, rebuilt),
    async xlsx(theCase) {
      const { caseFile } = await loadFile();
      return caseFile(theCase, version);
    },
    openAsNew: (xlsx) => Excel.createWorkbook(base64(xlsx)),
    saveFile,
    share: sharePort(requirements),
    cells: cellsPort,
    onCommand,
  };
}
