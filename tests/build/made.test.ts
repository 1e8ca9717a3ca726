import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { functionsPage } from '../../src/build/functionsPage.js';
import { shippedNotices } from '../../src/build/shippedNotices.js';
import { indexes } from '../../src/build/indexes.js';
import { catalogue } from '../../src/kpi/catalogue.js';

/*
 * What is made and committed is what would be made now: a change of an id, an argument or a result shows in
 * review, and nothing is edited by hand.
 */
const committed = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');

it.each(Object.entries(indexes()))(
  'src/kpi/%s lists what the folders hold (npm run indexes)',
  (file, text) => {
    expect(committed(`src/kpi/${file}`)).toBe(text);
  },
);

it('docs/functions.md shows what the functions compute (npm run generate)', async () => {
  expect(committed('docs/functions.md')).toBe(await functionsPage(catalogue));
});

it('THIRD-PARTY-NOTICES names what the bundles carry (npm run build, then npm run generate)', () => {
  expect(committed('THIRD-PARTY-NOTICES')).toBe(shippedNotices());
});
