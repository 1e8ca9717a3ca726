import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';
import { caseSamples } from './caseSamples.js';
import { PRESET_IDS } from '../roi/case/project.js';
import { caseJsonSchema } from './caseSchema.js';
import { sampleResults } from './modelSamples.js';

/*
 * Writes what is committed although it is made: docs/case.schema.json, assets/samples and what the examples come to.
 */
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { version: string };

async function write(path: string, json: unknown): Promise<void> {
  const options = await prettier.resolveConfig(ROOT + path);
  writeFileSync(ROOT + path, await prettier.format(JSON.stringify(json), { ...options, parser: 'json' }));
}

mkdirSync(`${ROOT}assets/samples`, { recursive: true });
await write('docs/case.schema.json', caseJsonSchema());
const samples = caseSamples(version);
for (const [name, sample] of Object.entries(samples)) await write(`assets/samples/${name}.json`, sample);
const examples = PRESET_IDS.map((id) => [id, samples[id]!.case] as const);
writeFileSync(`${ROOT}tests/golden/model-samples.csv`, sampleResults(Object.fromEntries(examples)));
