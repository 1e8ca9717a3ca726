import type { BenefitFlow, BenefitLine, Case, CostFlow, CostLine } from './types.js';
import { METRIC_IDS } from './metrics.js';
import { UNTOUCHED } from './make.js';

/** A list of amounts counts as one figure. */
const isEntered = (value: unknown) => value !== null && !(Array.isArray(value) && value.length === 0);

/** Those of `fields` that hold something else than nothing and than `usual`, as figure paths. */
function enteredIn<T extends object>(
  prefix: string,
  of: T,
  fields: readonly (keyof T & string)[],
  usual?: Partial<T>,
) {
  return fields
    .filter((field) => isEntered(of[field]) && of[field] !== usual?.[field])
    .map((field) => `${prefix}.${field}`);
}

function ofFlow(line: string, flow: BenefitFlow | CostFlow): string[] {
  if (flow.form === 'schedule') return enteredIn(`${line}.flow`, flow, ['amounts']);
  if ('hours' in flow) return enteredIn(`${line}.flow`, flow, ['hours', 'rate']);
  return enteredIn(`${line}.flow`, flow, ['amount']);
}

const ofBenefit = (line: BenefitLine) => [
  ...(line.flow === null ? [] : ofFlow(`benefits.${line.id}`, line.flow)),
  ...enteredIn(
    `benefits.${line.id}`,
    line,
    ['attribution', 'realisation', 'risk', 'startMonths', 'rampMonths', 'growth'],
    UNTOUCHED.benefit,
  ),
];

const ofCost = (line: CostLine) => [
  ...ofFlow(`costs.${line.id}`, line.flow),
  ...enteredIn(`costs.${line.id}`, line, ['growth', 'risk'], UNTOUCHED.cost),
];

/** The figures somebody entered, as figure paths: not the empty ones, not those a new line begins with. */
export function enteredFigures(theCase: Case): string[] {
  return [
    ...METRIC_IDS.flatMap((id) => {
      const metric = theCase.metrics[id];
      return metric === undefined ? [] : enteredIn(`metrics.${id}`, metric, ['baseline', 'after']);
    }),
    ...theCase.benefits.flatMap(ofBenefit),
    ...theCase.costs.flatMap(ofCost),
    ...theCase.softFactors.flatMap((factor) =>
      enteredIn(`softFactors.${factor.id}`, factor, ['baseline', 'after']),
    ),
    ...theCase.risks.flatMap((risk) => enteredIn(`risks.${risk.id}`, risk, ['probability', 'impact'])),
    ...theCase.hypotheses.flatMap(({ id, cohortA, cohortB }) => [
      ...enteredIn(`hypotheses.${id}.cohortA`, cohortA, ['evidence']),
      ...enteredIn(`hypotheses.${id}.cohortB`, cohortB, ['evidence']),
    ]),
    ...theCase.agents.map(({ id }) => `agents.${id}`),
  ];
}
