import { writeFileSync } from 'node:fs';
import { catalogue } from '../kpi/catalogue.js';
import { coveragePage } from './coveragePage.js';
import { functionsPage } from './functionsPage.js';
import './generateCases.js';
import { methodologyPage } from './methodology.js';
import { shippedNotices } from './shippedNotices.js';

/*
 * Writes what is committed although it is made: the reference page, the page on the method, the one on where the rows of
 * the sources ended up, the samples with their schema and results, and, after a build, the notices.
 */
const write = (path: string, text: string) => {
  writeFileSync(new URL(`../../${path}`, import.meta.url), text);
};

write('docs/functions.md', await functionsPage(catalogue));
write('docs/methodology.md', methodologyPage());
write('docs/coverage.md', coveragePage());
const notices = shippedNotices();
if (notices !== undefined) write('THIRD-PARTY-NOTICES', notices);
