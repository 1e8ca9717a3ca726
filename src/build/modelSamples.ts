import { modelEn } from '../i18n/model.en.js';
import { SCENARIOS } from '../roi/case/project.js';
import type { Case } from '../roi/case/types.js';
import { CLASSES } from '../roi/model/classResults.js';
import { modelOf } from '../roi/model/model.js';
import { resultsOf, type Results } from '../roi/model/results.js';

/** The results a reviewer reads first, with as many decimals as they deserve. */
const DECIMALS = {
  benefits: 2,
  costs: 2,
  net: 2,
  roi: 4,
  bcr: 4,
  monthlyRoi: 4,
  annualisedRoi: 4,
  npv: 2,
  pvRoi: 4,
  irr: 4,
  paybackMonths: 2,
  discountedPaybackMonths: 2,
  benefitsNeeded: 4,
  peakFunding: 2,
  costOfDelay: 2,
} as const;

const COLUMNS = SCENARIOS.flatMap((scenario) => CLASSES.map((kind) => [scenario, kind] as const));

const head = [
  'sample',
  'result',
  ...COLUMNS.map(([scenario, kind]) => `${modelEn.subjects[scenario]} ${modelEn.subjects[kind]}`),
];

function shown(value: Results['values'][string] | undefined, decimals: number): string {
  if (typeof value === 'number') return value.toFixed(decimals).replace(/^-(0(?:[.]0*)?)$/, '$1');
  const word = modelEn.words[value as keyof typeof modelEn.words];
  return word.includes(',') ? `"${word}"` : word;
}

/** The headline results of some cases as CSV, in money of the case, ratios and months. */
export function sampleResults(cases: Readonly<Record<string, Case>>): string {
  const rows = Object.entries(cases).flatMap(([sample, theCase]) => {
    const { values } = resultsOf(modelOf(theCase));
    return Object.entries(DECIMALS).map(([name, decimals]) => [
      sample,
      name,
      ...COLUMNS.map(([scenario, kind]) => shown(values[`scenario.${scenario}.${kind}.${name}`], decimals)),
    ]);
  });
  return `${[head, ...rows].map((row) => row.join(',')).join('\n')}\n`;
}
