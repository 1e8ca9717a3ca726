import { apiClass } from '../api/apiClass.js';
import { notImplemented } from '../api/errors.js';

/** What the library asks of Excel on the web where it would ask other Excels for a new workbook: `Excel.createWorkbook`. */
export const wacWorkbook = apiClass<((base64: string) => void) | undefined>('WacWorkbook', {
  methods: {
    createAndOpenWorkbook: (openWorkbook, args) => {
      if (!openWorkbook) throw notImplemented('Excel.createWorkbook');
      openWorkbook(args.text(0));
    },
  },
});
