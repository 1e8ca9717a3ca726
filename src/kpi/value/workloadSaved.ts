import { defineFunction } from '../define.js';

export const workloadSaved = defineFunction({
  id: 'WORKLOADSAVED',
  params: [
    { name: 'volumeBefore', kind: 'number', unit: 'count', from: 0 },
    { name: 'ahtBefore', kind: 'number', unit: 'seconds', from: 0 },
    { name: 'volumeAfter', kind: 'number', unit: 'count', from: 0 },
    { name: 'ahtAfter', kind: 'number', unit: 'seconds', from: 0 },
  ],
  result: { shape: 'labelled', unit: 'seconds' },

  compute(volumeBefore, ahtBefore, volumeAfter, ahtAfter) {
    const contactsSaved = volumeBefore - volumeAfter;
    const timePerContactSaved = ahtBefore - ahtAfter;
    const deflected = contactsSaved * ahtBefore;
    return [
      ['deflected', deflected],
      ['handlingTime', volumeAfter * timePerContactSaved],
      ['total', volumeBefore * ahtBefore - volumeAfter * ahtAfter],
      ['naiveSum', deflected + volumeBefore * timePerContactSaved],
      ['overlap', contactsSaved * timePerContactSaved],
    ];
  },
});
