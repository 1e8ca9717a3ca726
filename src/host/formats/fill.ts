import { apiClass } from '../api/apiClass.js';
import { colour, formatProperty, type Look } from './look.js';

/** What Excel tells of cells without a fill; documented nowhere. */
const WITHOUT_FILL = '#FFFFFF';

/** https://learn.microsoft.com/javascript/api/excel/excel.rangefill */
export const rangeFill = apiClass<Look>('RangeFill', {
  properties: { color: formatProperty('fill', colour(WITHOUT_FILL)) },
  methods: {
    clear: (look) => {
      look.clearFormat('fill');
    },
  },
});
