import { apiClass, type Property } from '../api/apiClass.js';
import { invalidArgument } from '../api/errors.js';
import type { Workbook } from '../book/workbook.js';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'];
const CALCULATIONS = ['Recalculate', 'Full', 'FullRebuild'];

const calculationMode: Property<Workbook> = {
  read: ({ book }) => book.calculationMode,
  write: ({ book }, value) => {
    if (typeof value !== 'string' || !MODES.includes(value)) throw invalidArgument();
    book.calculationMode = value;
  },
};

/**
 * https://learn.microsoft.com/javascript/api/excel/excel.application. Suspending calculation or the screen until the
 * next sync changes nothing that could be seen here.
 */
export const application = apiClass<Workbook>('Application', {
  properties: { calculationMode },
  objects: {
    iterativeCalculation: (workbook) => workbook.kept('IterativeCalculation', workbook.book.iteration),
  },
  methods: {
    calculate: ({ cells }, args) => {
      const what = args.text(0);
      if (!CALCULATIONS.includes(what)) throw invalidArgument();
      // Cells that calculate by themselves have done so before this was carried out.
      if (what !== 'Recalculate' || !cells.settled) void cells.recalculate();
    },
    suspendApiCalculationUntilNextSync: ({ cells }) => {
      cells.suspendCalculation?.();
    },
    suspendScreenUpdatingUntilNextSync: () => null,
  },
});
