import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { functionsBench } from './functions.js';
import { modelBench } from './model.js';

/*
 * `npm run bench` prints every table; `npm run bench -- --write` also puts them into the README, between the
 * comments that name them.
 */
const README = new URL('../../README.md', import.meta.url);
const TABLES: Readonly<Record<string, () => string | Promise<string>>> = {
  functions: functionsBench,
  model: modelBench,
};

let readme = readFileSync(README, 'utf8');
for (const [name, bench] of Object.entries(TABLES)) {
  const text = await bench();
  process.stdout.write(`\n${text}\n`);
  const begin = `<!-- bench ${name} -->`;
  const end = `<!-- end ${name} -->`;
  const [before, rest] = readme.split(begin);
  if (rest?.includes(end))
    readme = `${before ?? ''}${begin}\n\n${text}\n\n${end}${rest.slice(rest.indexOf(end) + end.length)}`;
}
if (process.argv.includes('--write')) writeFileSync(README, readme);
