import { ratio } from '../arguments.js';
import { NO_LIMIT, classCounts } from '../cells.js';
import { defineFunction } from '../define.js';
import { nothingToCompute } from '../errors.js';

const BUYER_FROM = 1;
const REPEAT_BUYER_FROM = 2;

export const repeatRate = defineFunction({
  id: 'REPEATRATE',
  // A customer without an order counts on neither side, but a range of blanks alone is no data at all.
  params: [{ name: 'ordersPerCustomer', kind: 'range', unit: 'count', from: 0, blanksMatter: true }],
  result: { shape: 'number', unit: 'share', from: 0, to: 1 },

  compute(ordersPerCustomer) {
    const [none = 0, once = 0, repeated = 0] = classCounts(ordersPerCustomer, 0, NO_LIMIT, [
      BUYER_FROM,
      REPEAT_BUYER_FROM,
    ]);
    const buyers = once + repeated;
    if (none + buyers === 0) throw nothingToCompute('ordersPerCustomer');
    return ratio(repeated, buyers, 'ordersPerCustomer');
  },
});
