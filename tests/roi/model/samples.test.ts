import { readFileSync } from 'node:fs';
import { sampleResults } from '../../../src/build/modelSamples.js';
import { PRESET_IDS } from '../../../src/roi/case/project.js';
import { parseCaseText } from '../../../src/roi/case/stored.js';

/** What `npm run generate` writes, for a reviewer to read. */
const GOLDEN = readFileSync('tests/golden/model-samples.csv', 'utf8').trimEnd().split('\n');

it.each(PRESET_IDS)('the committed sample %s comes to what is written of it', (sample) => {
  const { case: theCase } = parseCaseText(readFileSync(`assets/samples/${sample}.json`, 'utf8'));
  const [head, ...rows] = sampleResults({ [sample]: theCase! })
    .trimEnd()
    .split('\n');
  expect(GOLDEN[0]).toBe(head);
  expect(rows.length).toBeGreaterThan(10);
  expect(GOLDEN.filter((row) => row.startsWith(`${sample},`))).toEqual(rows);
});
