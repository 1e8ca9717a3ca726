import { ratio } from '../arguments.js';
import { defineFunction } from '../define.js';

export const selfServiceScore = defineFunction({
  id: 'SELFSERVICESCORE',
  params: [
    { name: 'helpCentreUsers', kind: 'sum', unit: 'count', from: 0 },
    { name: 'ticketUsers', kind: 'sum', unit: 'count', from: 0 },
  ],
  result: { shape: 'number', unit: 'ratio', from: 0 },

  compute: (helpCentreUsers, ticketUsers) => ratio(helpCentreUsers, ticketUsers, 'ticketUsers'),
});
