import { apiClass } from '../api/apiClass.js';
import { instance } from '../api/apiObject.js';
import type { SheetTarget } from '../book/targets.js';
import { area, areaAt } from '../ranges/area.js';

/** Between rows, or between columns. */
interface Axis {
  readonly breaks: 'rowBreaks' | 'columnBreaks';
  readonly at: 'row' | 'column';
}

interface PageBreak extends SheetTarget {
  readonly axis: Axis;
  /** The first row or column of the new page. */
  readonly first: number;
}

function setBreaks({ workbook, sheet }: SheetTarget, { breaks }: Axis, firsts: readonly number[]): void {
  workbook.sheetBook(sheet)[breaks] = [...new Set(firsts)].sort((a, b) => a - b);
}

/** https://learn.microsoft.com/javascript/api/excel/excel.pagebreak */
export const pageBreak = apiClass<PageBreak>('PageBreak', {
  identity: '_Id',
  properties: {
    _Id: { read: ({ first }) => first },
    rowIndex: { read: ({ axis, first }) => (axis.at === 'row' ? first : 0) },
    columnIndex: { read: ({ axis, first }) => (axis.at === 'column' ? first : 0) },
  },
  methods: {
    delete: (target) => {
      const { workbook, sheet, axis, first } = target;
      const firsts = workbook.sheetBook(sheet)[axis.breaks];
      setBreaks(
        target,
        axis,
        firsts.filter((one) => one !== first),
      );
    },
    getCellAfterBreak: ({ workbook, sheet, axis, first }) => {
      const cell = { row: 0, column: 0, rows: 1, columns: 1, [axis.at]: first };
      return workbook.object('Range', area(workbook, sheet, cell));
    },
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.pagebreakcollection */
function breakCollection(axis: Axis) {
  const one = (target: SheetTarget, first: number) => instance(pageBreak, { ...target, axis, first });
  const firstsOf = ({ workbook, sheet }: SheetTarget) => workbook.sheetBook(sheet)[axis.breaks];
  return apiClass<SheetTarget>('PageBreakCollection', {
    collection: {
      items: (target) => firstsOf(target).map((first) => one(target, first)),
      find: (target, key) => (firstsOf(target).includes(Number(key)) ? one(target, Number(key)) : undefined),
    },
    methods: {
      add: (target, args) => {
        const { workbook, sheet } = target;
        const { range } = args.target(0, 'Range') ?? areaAt(workbook, args.text(0), sheet);
        setBreaks(target, axis, [...firstsOf(target), range[axis.at]]);
        return one(target, range[axis.at]);
      },
      removePageBreaks: (target) => {
        setBreaks(target, axis, []);
      },
    },
  });
}

export const horizontalBreaks = breakCollection({ breaks: 'rowBreaks', at: 'row' });
export const verticalBreaks = breakCollection({ breaks: 'columnBreaks', at: 'column' });
