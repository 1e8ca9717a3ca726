import type { FunctionDoc } from '../doc.js';
import type { fcrSavings } from './fcrSavings.js';

export const doc: FunctionDoc<typeof fcrSavings> = {
  category: 'value',
  summary:
    'First contact resolution savings: cost of the repeat contacts avoided when more issues are solved at once.',
  formula: 'issues × (after − before) × repeatContacts × costPerContact',
  params: {
    issues: 'Issues in the period, each counted once however often the customer calls. Not contacts.',
    before: 'Share of issues solved at the first contact before the change, 0 to 1.',
    after: 'Share of issues solved at the first contact after the change, 0 to 1.',
    repeatContacts: 'Additional contacts that an issue takes when the first contact did not solve it.',
    costPerContact: 'Cost of one contact.',
  },
  result: 'Money in the period of the issues; negative when fewer issues are solved at once.',
  notes: [
    'To get issues from contacts: contacts/(1+k(1−FCR)), with k for repeatContacts and FCR for before. 24,000 contacts at 70% and 1.2 repeat contacts are 17,647 issues.',
    'Contacts in place of issues make the saving too large, by 36% in that example. Published rules of thumb often do so.',
    'Do not add it to CSROI.DEFLECTIONSAVINGS of the same contacts.',
  ],
  examples: [
    { title: 'from 65% to 75% of a million issues', args: [1000000, 0.65, 0.75, 1.5, 8], result: 1200000 },
    { title: '24,000 issues', args: [24000, 0.7, 0.74, 1.2, 5], result: 5760 },
    {
      title: '24,000 contacts, turned into issues first',
      args: [24000 / (1 + 1.2 * (1 - 0.7)), 0.7, 0.74, 1.2, 5],
      result: 4235.294117647059,
    },
    { title: 'fewer issues solved at once', args: [24000, 0.74, 0.7, 1.2, 5], result: -5760 },
    { title: 'a rate in percent instead of a share', args: [24000, 70, 74, 1.2, 5], error: 'between' },
    { title: 'a negative number of repeat contacts', args: [24000, 0.7, 0.74, -1, 5], error: 'atLeast' },
  ],
  native: '={issues}*({after}-{before})*{repeatContacts}*{costPerContact}',
  source: {
    title:
      "CustomerThink, Contact Center Economics 101: First Call Resolution – It's Not Only a Quality Metric",
    url: 'https://customerthink.com/contact-center-economics-101-first-call-resolution-its-not-only-a-quality-metric/',
  },
  keywords: ['first call resolution', 'FCR', 'repeat calls', 'repeat contacts', 'callbacks', 'one and done'],
};
