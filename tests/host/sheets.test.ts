import { startHost } from '../support/host.js';

const run = <T>(work: (context: Excel.RequestContext) => Promise<T>) => Excel.run(work);

/** Carries something out in one batch. */
const act = (work: (workbook: Excel.Workbook) => void) =>
  run(async (context) => {
    work(context.workbook);
    await context.sync();
  });

describe('sheets', () => {
  it('are added at the end, found by name or id in any case, and told', async () => {
    startHost({ sheets: ['Mine', 'Other'] });
    await run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets
        .add('Costs')
        .load('name,id,position,visibility,showGridlines,showHeadings,tabColor');
      const unnamed = worksheets.add().load('name');
      const active = worksheets.getActiveWorksheet().load('name');
      const found = worksheets.getItem('cOSTS').load('id');
      const none = worksheets.getItemOrNullObject('Nothing').load('name');
      const count = worksheets.getCount();
      worksheets.load('items/name');
      await context.sync();
      expect(added).toMatchObject({
        name: 'Costs',
        position: 2,
        visibility: 'Visible',
        showGridlines: true,
        showHeadings: true,
        tabColor: '',
      });
      expect(unnamed.name).toBe('Sheet4');
      expect(active.name).toBe('Mine');
      expect(found.id).toBe(added.id);
      expect(none.isNullObject).toBe(true);
      expect(count.value).toBe(4);
      expect(worksheets.items.map(({ name }) => name)).toEqual(['Mine', 'Other', 'Costs', 'Sheet4']);
      expect(worksheets.getItem(added.id)).toBeDefined();
    });
  });

  it('are renamed, moved, hidden, coloured and deleted', async () => {
    const host = startHost({ sheets: ['A', 'B', 'C'] });
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('C');
      sheet.name = 'Costs';
      sheet.position = 0;
      sheet.tabColor = '#ffd966';
      sheet.showGridlines = false;
      sheet.showHeadings = false;
      sheet.load('name,position,tabColor,showGridlines,showHeadings');
      await context.sync();
      expect(sheet).toMatchObject({
        name: 'Costs',
        position: 0,
        tabColor: '#FFD966',
        showGridlines: false,
        showHeadings: false,
      });
      const next = sheet.getNext().load('name');
      const before = sheet.getPreviousOrNullObject().load('name');
      sheet.visibility = 'Hidden';
      const first = context.workbook.worksheets.getFirst(true).load('name');
      sheet.load('tabColor,visibility');
      await context.sync();
      expect(next.name).toBe('A');
      expect(before.isNullObject).toBe(true);
      expect(first.name).toBe('A');
      expect(sheet.visibility).toBe('Hidden');
      expect(sheet.tabColor).toBeNull();
      sheet.delete();
      await context.sync();
    });
    expect(host.cells.sheets().map(({ name }) => name)).toEqual(['A', 'B']);
  });

  it.each([
    ['blank', ' '],
    ['too long', 'x'.repeat(32)],
    ['a colon', 'a:b'],
    ['a slash', 'a/b'],
    ['a backslash', 'a\\b'],
    ['a question mark', 'a?'],
    ['an asterisk', 'a*'],
    ['brackets', '[a]'],
    ['an apostrophe at an end', "a'"],
    ['History', 'history'],
  ])('cannot have a name that is or has %s', async (_, name) => {
    startHost();
    await expect(
      act(({ worksheets }) => {
        worksheets.add(name);
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
    await expect(
      act(({ worksheets }) => {
        worksheets.getFirst().name = name;
      }),
    ).rejects.toMatchObject({
      code: 'InvalidArgument',
    });
  });

  it('cannot share a name, whatever its case, but can change the case of their own', async () => {
    const host = startHost({ sheets: ['Costs', 'Other'] });
    await expect(
      act(({ worksheets }) => {
        worksheets.add('COSTS');
      }),
    ).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
    await expect(
      act(({ worksheets }) => {
        worksheets.getItem('Other').name = 'costs';
      }),
    ).rejects.toMatchObject({
      code: 'ItemAlreadyExists',
    });
    await act(({ worksheets }) => {
      worksheets.getItem('Costs').name = 'COSTS';
    });
    expect(host.cells.sheets().map(({ name }) => name)).toEqual(['COSTS', 'Other']);
  });

  it('are never all hidden or deleted', async () => {
    startHost({ sheets: ['A', 'B'] });
    await act(({ worksheets }) => {
      worksheets.getItem('B').visibility = 'Hidden';
    });
    await expect(
      act(({ worksheets }) => {
        worksheets.getItem('A').delete();
      }),
    ).rejects.toMatchObject({ code: 'InvalidOperation' });
    await expect(
      act(({ worksheets }) => {
        worksheets.getItem('A').visibility = 'Hidden';
      }),
    ).rejects.toMatchObject({
      code: 'InvalidOperation',
    });
    await act(({ worksheets }) => {
      worksheets.getItem('B').visibility = 'VeryHidden';
    });
    await expect(
      act(({ worksheets }) => {
        worksheets.getItem('B').delete();
      }),
    ).rejects.toMatchObject({ code: 'InvalidOperation' });
  });

  it('that are missing or gone are ItemNotFound', async () => {
    startHost({ sheets: ['A', 'B'] });
    await expect(
      act(({ worksheets }) => {
        worksheets.getItem('Nothing').getRange('A1').values = [[1]];
      }),
    ).rejects.toMatchObject({
      code: 'ItemNotFound',
      debugInfo: { errorLocation: 'WorksheetCollection.getItem' },
    });
    await expect(
      run(async (context) => {
        const range = context.workbook.worksheets.getItem('B').getRange('A1');
        await context.sync();
        context.workbook.worksheets.getItem('B').delete();
        await context.sync();
        range.values = [[1]];
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'ItemNotFound' });
  });

  it('take formulas and names along when they are renamed, and leave #REF! when they are deleted', async () => {
    const host = startHost({ sheets: ['Data', 'Out', 'My "Data"!'] });
    await act(({ worksheets, names }) => {
      worksheets.getItem('Out').getRange('A1:A3').formulas = [
        ['=Data!A1+SUM(data!B1:B9)&"Data!A1"'],
        ['=\'My "Data"!\'!A1'],
        ['=MyData!A1'],
      ];
      names.add('Total', '=Data!$A$1');
      worksheets.getItem('Data').name = "Tom's";
    });
    const formulas = () =>
      host.cells.sheet('Out')?.formulas({ row: 0, column: 0, rows: 3, columns: 1 }).flat();
    expect(formulas()).toEqual([
      "='Tom''s'!A1+SUM('Tom''s'!B1:B9)&\"Data!A1\"",
      '=\'My "Data"!\'!A1',
      '=MyData!A1',
    ]);
    expect(host.cells.names()).toEqual([{ name: 'Total', refersTo: "'Tom''s'!$A$1" }]);
    await act(({ worksheets }) => {
      worksheets.getItem("Tom's").delete();
    });
    expect(formulas()?.[0]).toBe('=#REF!A1+SUM(#REF!B1:B9)&"Data!A1"');
    expect(host.cells.names()).toEqual([{ name: 'Total', refersTo: '#REF!$A$1' }]);
  });
});

it('takes validations, conditional formats, charts and names of sheets along when a sheet is renamed', async () => {
  const host = startHost({ sheets: ['Lists', 'Out'] });
  await act(({ worksheets }) => {
    const out = worksheets.getItem('Out');
    const lists = worksheets.getItem('Lists').getRange('A1:A3');
    out.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: lists } };
    out.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=Lists!$A$1>0';
    out.names.add('Local', lists);
    const chart = out.charts.add('Line', lists);
    chart.title.text = 'Lists!A1';
    worksheets.getItem('Lists').name = 'All';
  });
  const told = JSON.stringify(host.snapshot());
  expect(told.match(/All!\$A\$1/g)).toHaveLength(4);
  expect(told).toContain('Lists!A1');
  expect(told).not.toContain('Lists!$');
  await act(({ worksheets }) => {
    worksheets.getItem('All').delete();
  });
  expect(JSON.stringify(host.snapshot()).match(/#REF!\$A\$1/g)).toHaveLength(4);
});

it('activates another sheet when the active one is deleted, and loads only as many as asked', async () => {
  startHost({ sheets: ['A', 'B', 'C', 'D'] });
  await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('B').activate();
    worksheets.getItem('B').delete();
    const active = worksheets.getActiveWorksheet().load('name');
    const selected = context.workbook.getSelectedRange().load('address');
    worksheets.load({ name: true, $skip: 1, $top: 1 });
    await context.sync();
    expect(selected.address).toBe('A!A1');
    expect(active.name).toBe('A');
    expect(worksheets.items.map(({ name }) => name)).toEqual(['C']);
  });
});

describe('frozen panes', () => {
  const location = () =>
    run(async (context) => {
      const found = context.workbook.worksheets.getActiveWorksheet().freezePanes.getLocationOrNullObject();
      found.load('address');
      await context.sync();
      return found.isNullObject ? null : found.address;
    });

  it.each<[string, (panes: Excel.WorksheetFreezePanes) => void, string | null]>([
    [
      'rows',
      (panes) => {
        panes.freezeRows(3);
      },
      'Sheet1!1:3',
    ],
    [
      'columns',
      (panes) => {
        panes.freezeColumns(2);
      },
      'Sheet1!A:B',
    ],
    [
      'both',
      (panes) => {
        panes.freezeAt('A1:B3');
      },
      'Sheet1!A1:B3',
    ],
    [
      'none',
      (panes) => {
        panes.freezeRows(3);
        panes.unfreeze();
      },
      null,
    ],
  ])('of %s are told', async (_, freeze, address) => {
    startHost();
    expect(await location()).toBeNull();
    await act(({ worksheets }) => {
      freeze(worksheets.getActiveWorksheet().freezePanes);
    });
    expect(await location()).toBe(address);
  });
});

describe('page set-up', () => {
  it('is kept and told, in points', async () => {
    startHost();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const { pageLayout } = sheet;
      pageLayout.load('orientation,zoom,leftMargin,centerHorizontally');
      await context.sync();
      expect(pageLayout.toJSON()).toMatchObject({
        orientation: 'Portrait',
        zoom: { scale: 100 },
        leftMargin: 50.4,
        centerHorizontally: false,
      });
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.setPrintMargins('Centimeters', { left: 1, right: 1 });
      pageLayout.setPrintArea('A1:L40');
      pageLayout.setPrintTitleRows('$1:$3');
      pageLayout.setPrintTitleColumns('$A:$B');
      pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P of &N';
      sheet.horizontalPageBreaks.add('A20');
      sheet.horizontalPageBreaks.add('A10');
      sheet.verticalPageBreaks.add('M1');
      pageLayout.load('orientation,paperSize,zoom,leftMargin,headersFooters/defaultForAllPages/centerFooter');
      const area = pageLayout.getPrintArea().load('address');
      const rows = pageLayout.getPrintTitleRowsOrNullObject().load('address');
      const columns = pageLayout.getPrintTitleColumns().load('address');
      const footer = pageLayout.headersFooters.defaultForAllPages.load('leftFooter');
      sheet.horizontalPageBreaks.load('items/rowIndex');
      sheet.verticalPageBreaks.load('items/columnIndex');
      await context.sync();
      expect(pageLayout).toMatchObject({
        orientation: 'Landscape',
        paperSize: 'A4',
        zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
      });
      expect(pageLayout.leftMargin).toBeCloseTo(28.35, 2);
      expect(pageLayout.headersFooters.defaultForAllPages.centerFooter).toBe('&P of &N');
      expect(footer.leftFooter).toBe('');
      expect([area.address, rows.address, columns.address]).toEqual([
        'Sheet1!A1:L40',
        'Sheet1!1:3',
        'Sheet1!A:B',
      ]);
      expect(sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex)).toEqual([9, 19]);
      expect(sheet.verticalPageBreaks.items.map(({ columnIndex }) => columnIndex)).toEqual([12]);
      sheet.horizontalPageBreaks.removePageBreaks();
      const left = sheet.horizontalPageBreaks.getCount();
      await context.sync();
      expect(left.value).toBe(0);
    });
  });

  it('tells no paper size that was not set, and titles only of whole rows', async () => {
    startHost();
    await expect(
      run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().pageLayout.load('paperSize');
        await context.sync();
      }),
    ).rejects.toMatchObject({
      message: 'PageLayout.paperSize before it is set is not implemented by this host',
    });
    await expect(
      act(({ worksheets }) => {
        worksheets.getActiveWorksheet().pageLayout.setPrintTitleRows('A1:B3');
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});
