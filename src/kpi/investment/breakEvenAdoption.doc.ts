import type { FunctionDoc } from '../doc.js';
import type { breakEvenAdoption } from './breakEvenAdoption.js';

export const doc: FunctionDoc<typeof breakEvenAdoption> = {
  category: 'investment',
  summary: 'Break-even adoption: the share of the full benefit that must come true to cover the cost.',
  formula: 'cost ÷ fullBenefit',
  params: {
    cost: 'All costs of the period, as a positive amount.',
    fullBenefit: 'Benefit of the same period if everyone adopts the change.',
  },
  result: 'A share: 0.25 means that a quarter is enough; above 1 the cost is out of reach.',
  notes: [
    'A result above 1 is not an error: even full adoption would not cover the cost.',
    'It assumes that the benefit grows in step with adoption. Without a cost the answer is 0.',
  ],
  examples: [
    { title: '1,500 of upkeep against savings of up to 42,000', args: [1500, 42000], result: 1.5 / 42 },
    { title: 'out of reach', args: [30000, 24000], result: 1.25 },
    { title: 'exactly everyone', args: [24000, 24000], result: 1 },
    { title: 'no cost', args: [0, 42000], result: 0 },
    { title: 'no benefit at all', args: [1500, 0], error: 'neverBreaksEven' },
  ],
  native: '=IF({cost}=0,0,IF({fullBenefit}>0,{cost}/{fullBenefit},NA()))',
  source: { title: 'Derived: the adoption a at which a × full benefit = cost' },
  keywords: ['required adoption', 'uptake', 'usage needed', 'break even share', 'safety margin'],
};
