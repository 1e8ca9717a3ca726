import { defineFunction } from '../define.js';

export const fcrSavings = defineFunction({
  id: 'FCRSAVINGS',
  params: [
    { name: 'issues', kind: 'number', unit: 'count', from: 0 },
    { name: 'before', kind: 'share', unit: 'share' },
    { name: 'after', kind: 'share', unit: 'share' },
    { name: 'repeatContacts', kind: 'number', unit: 'number', from: 0 },
    { name: 'costPerContact', kind: 'number', unit: 'money', from: 0 },
  ],
  result: { shape: 'number', unit: 'money' },

  compute: (issues, before, after, repeatContacts, costPerContact) =>
    issues * (after - before) * repeatContacts * costPerContact,
});
