import { newCost } from '../case/make.js';
import type { CostLine } from '../case/types.js';
import type { CostCategory } from '../case/lines.js';
import { example, type Preset } from './parts.js';

const ROWS: readonly CostCategory[] = [
  'softwarePlatform',
  'hardware',
  'training',
  'integration',
  'people',
  'continuingTraining',
  'support',
  'marketing',
  'knowledgeUpkeep',
  'incentives',
  'managementTime',
  'opportunityCost',
  'exit',
];

/** A row for every named kind of cost, open until somebody says what it comes to or that there is none. */
export function costRows(entered: readonly CostLine[] = []): CostLine[] {
  const has = (category: CostCategory) => entered.some((line) => line.category === category);
  return [
    ...ROWS.flatMap((category) =>
      has(category) ? entered.filter((line) => line.category === category) : [newCost(category, category)],
    ),
    ...entered.filter((line) => !ROWS.includes(line.category)),
  ];
}

/** No figures, only the questions. */
export const blank: Preset = (words, surroundings) =>
  example('blank', words, surroundings, (empty) => ({ ...empty, costs: costRows() }), {});
