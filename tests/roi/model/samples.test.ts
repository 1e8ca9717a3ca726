import { readFileSync, writeFileSync } from 'node:fs';
import { PRESET_IDS, SCENARIOS } from '../../../src/roi/case/project.js';
import { parseCaseText } from '../../../src/roi/case/stored.js';
import { CLASSES } from '../../../src/roi/model/classResults.js';
import { modelOf } from '../../../src/roi/model/model.js';
import { resultsOf } from '../../../src/roi/model/results.js';
import { expectClose } from './expectClose.js';

/** The headline results of the samples, for a reviewer to read; WRITE_GOLDEN=1 writes them anew. */
const GOLDEN = 'tests/golden/model-samples.csv';
const NAMES = [
  'benefits',
  'costs',
  'net',
  'roi',
  'bcr',
  'monthlyRoi',
  'npv',
  'pvRoi',
  'irr',
  'paybackMonths',
  'discountedPaybackMonths',
  'benefitsNeeded',
  'peakFunding',
  'costOfDelay',
];
const HEAD = ['sample', 'scenario', 'class', ...NAMES].join(',');

function rowsOf(sample: string): string[] {
  const { case: theCase } = parseCaseText(readFileSync(`assets/samples/${sample}.json`, 'utf8'));
  const { values } = resultsOf(modelOf(theCase!));
  return SCENARIOS.flatMap((scenario) =>
    CLASSES.map((kind) =>
      [sample, scenario, kind, ...NAMES.map((name) => values[`scenario.${scenario}.${kind}.${name}`])].join(
        ',',
      ),
    ),
  );
}

describe('the samples', () => {
  if (process.env['WRITE_GOLDEN'] !== undefined) {
    writeFileSync(GOLDEN, `${[HEAD, ...PRESET_IDS.flatMap(rowsOf)].join('\n')}\n`);
  }
  const golden = readFileSync(GOLDEN, 'utf8').trimEnd().split('\n');

  it.each(PRESET_IDS)('%s comes to what it came to', (sample) => {
    const expected = golden.filter((line) => line.startsWith(`${sample},`));
    const found = rowsOf(sample);
    expect(found).toHaveLength(expected.length);
    found.forEach((line, at) => {
      const wanted = expected[at]!.split(',');
      line.split(',').forEach((value, column) => {
        const number = Number(wanted[column]);
        if (Number.isNaN(number)) expect(value).toBe(wanted[column]);
        else expectClose(Number(value), number, 1e-9, `${line} ${HEAD.split(',')[column] ?? ''}`);
      });
    });
  });
});
