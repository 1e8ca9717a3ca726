import type { FunctionDoc } from '../doc.js';
import type { costPerContact } from './costPerContact.js';

export const doc: FunctionDoc<typeof costPerContact> = {
  category: 'cost',
  summary: 'Cost per contact: operating cost of the service divided by the contacts it handled.',
  formula: 'Σ cost ÷ Σ contacts',
  params: {
    cost: 'Operating cost of the period: staff, tools, premises, training; a range is summed.',
    contacts: 'Contacts handled in the same period; a range is summed.',
  },
  result: 'Money per contact.',
  notes: [
    'An average of all costs. Avoiding one contact saves less than that, because premises and licences are paid all the same.',
    'By channel where you can: a call and a chat differ widely. Leave one-off projects out of the cost.',
    'Contacts, tickets and resolved tickets are three denominators: see CSROI.COSTPERTICKET and CSROI.COSTPERRESOLUTION.',
  ],
  examples: [
    { title: 'a month of a contact centre', args: [540000, 120000], result: 4.5 },
    { title: 'a year', args: [2000000, 200000], result: 10 },
    {
      title: 'cost lines and channels, with a credit',
      args: [
        [[30000], [8000], [-2000]],
        [[5000], [3000]],
      ],
      result: 4.5,
    },
    { title: 'no contacts', args: [540000, 0], error: 'divisionByZero' },
    { title: 'text where the cost should be', args: ['n/a', 120000], error: 'wrongKind' },
  ],
  native: '=SUM({cost})/SUM({contacts})',
  source: {
    title: 'Klipfolio, Cost per contact metric',
    url: 'https://www.klipfolio.com/resources/kpi-examples/call-center/service-level/cost-per-contact',
  },
  keywords: ['cost per call', 'CPC', 'unit cost', 'contact cost', 'cost to serve'],
};
