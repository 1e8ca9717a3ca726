import { presetsEn } from '../../src/i18n/presets.en.js';
import { newBenefit, newCost } from '../../src/roi/case/make.js';
import type { Case } from '../../src/roi/case/types.js';
import { PRESETS } from '../../src/roi/presets/presets.js';

const SURROUNDINGS = { currency: 'EUR', language: 'en', firstMonth: '2026-01', date: '2025-12-15' } as const;

/** A valid case in which no list is empty and every form of a flow occurs; 24 months. */
export function fullCase(): Case {
  const preset = PRESETS['support-kpis'](presetsEn, SURROUNDINGS);
  const quality = PRESETS['service-quality'](presetsEn, SURROUNDINGS);
  return {
    ...preset,
    project: { ...preset.project, ownChannels: ['Fax'], renewalDate: '2026-06-30' },
    periods: {
      ...preset.periods,
      baselineFrozen: '2025-12-01',
      unfrozen: [{ date: '2025-12-02', reason: 'A typo' }],
    },
    benefits: [
      ...preset.benefits,
      newBenefit('tool', 'retiredTools', {
        flow: { form: 'monthly', amount: 200 },
        received: true,
        initiative: 'tools',
      }),
      newBenefit('plan', 'custom', {
        flow: { form: 'schedule', per: 'year', amounts: [1000, 2000] },
        realisation: 0.4,
      }),
    ],
    costs: [
      ...preset.costs,
      newCost('licence', 'other', {
        flow: { form: 'schedule', per: 'month', amounts: [10, 20, 30] },
        initiative: 'tools',
      }),
      newCost('project', 'other', { flow: { form: 'monthly', from: 2, to: 9, amount: 100 }, sunk: true }),
    ],
    initiatives: quality.initiatives,
    hypotheses: quality.hypotheses,
    review: {
      ...preset.review,
      actuals: [{ month: 1, benefits: 900, costs: 400 }],
      voices: [
        {
          id: 'v1',
          date: '2026-01-20',
          origin: 'Call',
          theme: 'Search',
          works: 'Chat',
          improve: 'Search',
          pain: '',
          action: 'Index the manuals',
          doneOn: null,
        },
      ],
    },
    spreads: [{ path: 'metrics.handleTime.after', low: 440, likely: 456, high: 470 }],
    links: [{ path: 'metrics.csat.after', range: 'Survey!C2:C501', statistic: 'average', cells: 500 }],
  };
}
