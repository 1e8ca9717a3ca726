import { ratio } from '../arguments.js';
import { defineFunction } from '../define.js';
import { KpiError } from '../errors.js';

export const occupancy = defineFunction({
  id: 'OCCUPANCY',
  params: [
    { name: 'handling', kind: 'sum', unit: 'seconds', from: 0 },
    { name: 'available', kind: 'sum', unit: 'seconds', from: 0 },
  ],
  result: { shape: 'number', unit: 'share', from: 0, to: 1 },

  compute(handling, available) {
    const onDuty = handling + available;
    // Divided by an overflow, any handling time would look like none.
    if (!Number.isFinite(onDuty)) throw new KpiError('tooLarge');
    return ratio(handling, onDuty, 'available');
  },
});
