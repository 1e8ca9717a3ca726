import { defineFunction } from '../define.js';

export const costPerConversation = defineFunction({
  id: 'COSTPERCONVERSATION',
  params: [
    { name: 'costPerContact', kind: 'number', unit: 'money', from: 0 },
    { name: 'interactions', kind: 'number', unit: 'ratio', from: 1 },
  ],
  result: { shape: 'number', unit: 'money', from: 0 },

  compute: (costPerContact, interactions) => costPerContact * interactions,
});
