import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { formulaBench } from './formula.js';
import { functionsBench } from './functions.js';
import { modelBench } from './model.js';
import { paneBench } from './pane.js';
import { workbenchBench } from './workbench.js';
import { xlsxBench } from './xlsx.js';

/*
 * `npm run bench` prints every table, `npm run bench -- workbench` one of them; with `--write` they also go into
 * the README, between the comments that name them.
 */
const README = fileURLToPath(new URL('../../README.md', import.meta.url));
const TABLES: Readonly<Record<string, () => string | Promise<string>>> = {
  functions: functionsBench,
  formula: formulaBench,
  model: modelBench,
  xlsx: xlsxBench,
  workbench: workbenchBench,
  pane: paneBench,
};

async function writeTable(name: string, text: string): Promise<void> {
  const [begin, end] = [`<!-- bench ${name} -->`, `<!-- end ${name} -->`];
  const readme = readFileSync(README, 'utf8');
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
  if (from < 0 || to < from) return;
  const written = `${readme.slice(0, from + begin.length)}\n\n${text}\n\n${readme.slice(to)}`;
  writeFileSync(README, await format(written, { ...(await resolveConfig(README)), filepath: README }));
}

const args = process.argv.slice(2);
const isWriting = args.includes('--write');
const wanted = args.filter((arg) => !arg.startsWith('--'));
const unknown = wanted.find((name) => !(name in TABLES));
if (unknown !== undefined)
  throw new Error(`no table ${unknown}; there are ${Object.keys(TABLES).join(', ')}`);

for (const [name, bench] of Object.entries(TABLES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const text = await bench();
  process.stdout.write(`\n${text}\n`);
  if (isWriting) await writeTable(name, text);
}
