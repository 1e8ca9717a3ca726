import type { FunctionDoc } from '../doc.js';
import type { deflectionSavings } from './deflectionSavings.js';

export const doc: FunctionDoc<typeof deflectionSavings> = {
  category: 'value',
  summary: 'Deflection savings: cost avoided by contacts that customers now solve by self-service.',
  formula: 'volume × rate × (assistedCost − selfServiceCost)',
  params: {
    volume: 'Contacts in the period that could be deflected, before deflection.',
    rate: 'Share of them that self-service solves, 0 to 1; CSROI.DEFLECTIONRATE.',
    assistedCost: 'Cost of a contact with an agent.',
    selfServiceCost: 'Cost of the same solved by self-service; 0 when left out.',
  },
  result: 'Money in the period of the contacts; negative when self-service costs more.',
  notes: [
    'Use what a contact less truly saves (marginal cost), not the average cost with rent and licences that stay.',
    'Self-service takes the short contacts first, so those left take longer: a fifth fewer contacts may be a tenth less work. CSROI.WORKLOADSAVED shows it.',
    'For the effect of a change enter the additional share. A contact deflected can no longer be shortened or resolved sooner: do not add CSROI.TIMESAVED or CSROI.FCRSAVINGS on the old volume.',
  ],
  examples: [
    { title: '40% of 50,000 contacts at 6.00 against 0.10', args: [50000, 0.4, 6, 0.1], result: 118000 },
    { title: '300,000 contacts moved from 8.00 to 0.50', args: [300000, 1, 8, 0.5], result: 2250000 },
    { title: 'self-service costs nothing when left out', args: [50000, 0.4, 6], result: 120000 },
    { title: 'self-service costs more', args: [1000, 0.5, 2, 3], result: -500 },
    { title: 'a rate in percent instead of a share', args: [50000, 40, 6, 0.1], error: 'between' },
    { title: 'a negative cost', args: [50000, 0.4, -6], error: 'atLeast' },
  ],
  native: '={volume}*{rate}*({assistedCost}-{selfServiceCost})',
  source: {
    title:
      'NICE, How to calculate and communicate ROI in a contact center: self-service at 8.00 against 0.50',
    url: 'https://www.nice.com/glossary/roi-contact-center',
  },
  keywords: [
    'ticket deflection',
    'call deflection',
    'self-service',
    'knowledge base',
    'chatbot',
    'containment',
  ],
};
