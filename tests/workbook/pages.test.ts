import { PRESET_IDS } from '../../src/roi/case/project.js';
import { writeXlsx } from '../../src/xlsx/writeXlsx.js';
import { LIBREOFFICE_TIMEOUT } from '../support/libreoffice.js';
import { describeOnPaper, onPaper } from '../support/paper.js';
import { workbookNamed } from './workbooks.js';

/* What finance holds in its hands. */

const ERRORS = /#(?:NAME\?|REF!|VALUE!|DIV\/0!|N\/A|NUM!|NULL!)/;

describeOnPaper('every preset', () => {
  let pages: ReadonlyMap<string, readonly string[]>;
  beforeAll(async () => {
    const printed = await onPaper(PRESET_IDS.map((id) => writeXlsx(workbookNamed(id))));
    pages = new Map(PRESET_IDS.map((id, at) => [id, printed[at]!]));
  }, LIBREOFFICE_TIMEOUT);

  it.each(PRESET_IDS)('%s has room for its numbers, and no errors', (id) => {
    for (const page of pages.get(id)!) {
      expect(page).not.toContain('##');
      expect(page).not.toMatch(ERRORS);
    }
  });

  it.each(PRESET_IDS)('%s has its summary on one page, and numbers them all', (id) => {
    const found = pages.get(id)!;
    found.forEach((page, at) => {
      expect(page).toContain(`page ${at + 1} of ${found.length}`);
      expect(page.includes('Summary ·')).toBe(at === 0);
    });
  });
});
