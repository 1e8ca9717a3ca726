import type { FunctionDoc } from '../doc.js';
import type { monthlyRate } from './monthlyRate.js';

export const doc: FunctionDoc<typeof monthlyRate> = {
  category: 'investment',
  summary: 'Monthly rate that compounds to an annual rate in twelve months.',
  formula: '(1 + annualRate)^(1 ÷ 12) − 1',
  params: { annualRate: 'Rate per year, above −1: 0.1 or 10%.' },
  result: 'A rate per month.',
  notes: [
    'Not a twelfth: 10% a year divided by 12 would compound to 10.47%.',
    'Right for an effective annual rate such as a discount rate. A loan quoted as "nominal, compounded monthly" is divided by 12.',
  ],
  examples: [
    { title: '10% a year', args: [0.1], result: 0.007974140428903742 },
    { title: '8% a year', args: [0.08], result: 0.006434030110003455 },
    { title: 'no interest', args: [0], result: 0 },
    { title: 'a rate of −100%', args: [-1], error: 'above' },
    { title: 'text for the rate', args: ['ten'], error: 'wrongKind' },
  ],
  native: '=(1+{annualRate})^(1/12)-1',
  source: {
    title: 'R. Brealey, S. Myers and F. Allen, Principles of Corporate Finance: effective annual rates',
  },
  keywords: ['effective rate', 'discount rate per month', 'annual to monthly', 'compounding', 'interest'],
};
