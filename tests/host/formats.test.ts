import { startHost } from '../support/host.js';

async function inSheet<T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) {
  return Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));
}

beforeEach(() => {
  startHost();
});

it('tells the look of a blank sheet', async () => {
  await inSheet(async (sheet, context) => {
    const format = sheet.getRange('B2:C3').format;
    format.load(
      'horizontalAlignment,verticalAlignment,wrapText,indentLevel,shrinkToFit,textOrientation,readingOrder,columnWidth,rowHeight,useStandardWidth,font/name,font/size,font/color,font/bold,font/italic,font/underline,font/strikethrough,fill/color,protection/locked,protection/formulaHidden',
    );
    await context.sync();
    expect(format.toJSON()).toEqual({
      horizontalAlignment: 'General',
      verticalAlignment: 'Bottom',
      wrapText: false,
      indentLevel: 0,
      shrinkToFit: false,
      textOrientation: 0,
      readingOrder: 'Context',
      columnWidth: 48,
      rowHeight: 15,
      useStandardWidth: true,
      font: {
        name: 'Calibri',
        size: 11,
        color: '#000000',
        bold: false,
        italic: false,
        underline: 'None',
        strikethrough: false,
      },
      fill: { color: '#FFFFFF' },
      protection: { locked: true, formulaHidden: false },
    });
  });
});

it('gives back what was set, of each property', async () => {
  await inSheet(async (sheet, context) => {
    const format = sheet.getRange('B2:C3').format;
    const look = {
      horizontalAlignment: 'Right',
      verticalAlignment: 'Center',
      wrapText: true,
      indentLevel: 2,
      shrinkToFit: true,
      textOrientation: 45,
      readingOrder: 'LeftToRight',
      columnWidth: 96,
      rowHeight: 30,
      font: {
        name: 'Arial',
        size: 9,
        color: '#52606D',
        bold: true,
        italic: true,
        underline: 'Single',
        strikethrough: true,
      },
      fill: { color: '#F3F5F7' },
      protection: { locked: false, formulaHidden: true },
    } as const;
    format.set(look);
    format.load(
      'horizontalAlignment,verticalAlignment,wrapText,indentLevel,shrinkToFit,textOrientation,readingOrder,columnWidth,rowHeight,font,fill,protection',
    );
    await context.sync();
    expect(format.toJSON()).toEqual(look);
    format.fill.clear();
    format.load('fill/color');
    await context.sync();
    expect(format.fill.color).toBe('#FFFFFF');
  });
});

it('is null where cells differ', async () => {
  await inSheet(async (sheet, context) => {
    sheet.getRange('A1').format.font.color = '#FF0000';
    sheet.getRange('A2').format.columnWidth = 10;
    const range = sheet.getRange('A1:B2').load('format/font/color,format/font/name,format/columnWidth');
    await context.sync();
    expect(range.format.font.color).toBeNull();
    expect(range.format.font.name).toBe('Calibri');
    expect(range.format.columnWidth).toBeNull();
  });
});

it('of whole columns, rows and the sheet holds for cells that come later', async () => {
  const host = startHost();
  await inSheet(async (sheet, context) => {
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRange().format.font.name = 'Arial';
    sheet.getRange('B:B').format.fill.color = '#112233';
    sheet.getRange('B2').format.font.italic = true;
    sheet.getRange('2:2').format.font.size = 20;
    const column = sheet.getRange('B:B').load('format/fill/color,format/font/italic,format/font/name');
    await context.sync();
    expect(column.format.fill.color).toBe('#112233');
    expect(column.format.font.italic).toBeNull();
    expect(column.format.font.name).toBe('Arial');
  });
  const look = (row: number, column: number) =>
    host.cells.activeSheet().formats({ row, column, rows: 1, columns: 1 })[0]?.[0];
  expect(look(0, 0)).toEqual({ bold: true, font: 'Arial' });
  expect(look(1, 1)).toEqual({ font: 'Arial', fill: '#112233', italic: true, size: 20 });
  expect(look(999, 1)).toEqual({ font: 'Arial', fill: '#112233' });
  expect(look(1, 900)).toEqual({ font: 'Arial', size: 20 });
});

describe('borders', () => {
  it.each([
    ['EdgeTop', 'top', [0], [0, 1, 2]],
    ['EdgeBottom', 'bottom', [2], [0, 1, 2]],
    ['EdgeLeft', 'left', [0, 1, 2], [0]],
    ['EdgeRight', 'right', [0, 1, 2], [2]],
  ] as const)('on the edge %s are those of the cells along it', async (edge, side, rows, columns) => {
    const host = startHost();
    await inSheet(async (sheet, context) => {
      const border = sheet.getRange('A1:C3').format.borders.getItem(edge);
      border.style = 'Continuous';
      border.weight = 'Medium';
      border.color = '#D5DBE1';
      border.load('style,weight,color,sideIndex');
      await context.sync();
      expect(border.toJSON()).toEqual({
        style: 'Continuous',
        weight: 'Medium',
        color: '#D5DBE1',
        sideIndex: edge,
      });
    });
    const formats = host.cells.activeSheet().formats({ row: 0, column: 0, rows: 3, columns: 3 });
    formats.forEach((line, row) => {
      line.forEach(({ borders }, column) => {
        const isThere =
          (rows as readonly number[]).includes(row) && (columns as readonly number[]).includes(column);
        expect(borders).toEqual(isThere ? { [side]: { style: 'medium', color: '#d5dbe1' } } : undefined);
      });
    });
  });

  it('inside belong to both cells they divide', async () => {
    const host = startHost();
    await inSheet(async (sheet, context) => {
      sheet.getRange('A1:A3').format.borders.getItem('InsideHorizontal').style = 'Dot';
      await context.sync();
    });
    const line = { style: 'dotted', color: '#000000' };
    expect(host.cells.activeSheet().formats({ row: 0, column: 0, rows: 3, columns: 1 }).flat()).toEqual([
      { borders: { bottom: line } },
      { borders: { top: line, bottom: line } },
      { borders: { top: line } },
    ]);
  });

  it('can be taken away one by one', async () => {
    const host = startHost();
    await inSheet(async (sheet, context) => {
      const { borders } = sheet.getRange('A1').format;
      borders.getItem('EdgeTop').style = 'Double';
      borders.getItem('EdgeLeft').style = 'Dash';
      borders.getItem('EdgeTop').style = 'None';
      await context.sync();
    });
    expect(host.cells.activeSheet().formats({ row: 0, column: 0, rows: 1, columns: 1 })).toEqual([
      [{ borders: { left: { style: 'dashed', color: '#000000' } } }],
    ]);
  });

  it.each([
    ['a style it does not know', { style: 'DashDot' }],
    ['a weight a dashed line does not have here', { style: 'Dash', weight: 'Thick' }],
  ])('with %s are refused by name', async (_, look) => {
    await expect(
      inSheet(async (sheet, context) => {
        sheet
          .getRange('A1')
          .format.borders.getItem('EdgeTop')
          .set(look as { style: 'DashDot' });
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'NotImplemented', message: expect.stringContaining('RangeBorder') });
  });
});

describe('named styles', () => {
  it('are given to cells and replace their look', async () => {
    const host = startHost();
    await inSheet(async (sheet, context) => {
      const { styles } = context.workbook;
      styles.add('CSROI total');
      const style = styles.getItem('CSROI total');
      style.font.bold = true;
      style.fill.color = '#F3F5F7';
      style.numberFormat = '#,##0';
      style.horizontalAlignment = 'Right';
      style.locked = false;
      style.borders.getItem('EdgeTop').style = 'Continuous';
      const range = sheet.getRange('A1:B1');
      range.format.font.italic = true;
      range.style = 'CSROI total';
      range.load('style,numberFormat,format/font/italic,format/font/bold,format/protection/locked');
      const mixed = sheet.getRange('A1:A2').load('style');
      styles.load('items/name,items/builtIn');
      await context.sync();
      expect(range).toMatchObject({ style: 'CSROI total', numberFormat: [['#,##0', '#,##0']] });
      expect(range.format.font.toJSON()).toEqual({ italic: false, bold: true });
      expect(range.format.protection.locked).toBe(false);
      expect(mixed.style).toBeNull();
      expect(styles.items.map(({ name, builtIn }) => [name, builtIn])).toEqual([
        ['Normal', true],
        ['CSROI total', false],
      ]);
    });
    expect(
      host.cells.activeSheet().formats({ row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0],
    ).toMatchObject({
      bold: true,
      fill: '#f3f5f7',
      borders: { top: { style: 'thin', color: '#000000' } },
    });
  });

  it('that are not there, there already or in use are errors', async () => {
    const style = (work: (styles: Excel.StyleCollection, sheet: Excel.Worksheet) => void) =>
      inSheet(async (sheet, context) => {
        work(context.workbook.styles, sheet);
        await context.sync();
      });
    await style((styles) => {
      styles.add('One');
    });
    await expect(
      style((styles) => {
        styles.add('one');
      }),
    ).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
    await expect(
      style((_, sheet) => {
        sheet.getRange('A1').style = 'Two';
      }),
    ).rejects.toMatchObject({ code: 'ItemNotFound' });
    await expect(
      style((styles) => {
        styles.getItem('Two').font.bold = true;
      }),
    ).rejects.toMatchObject({ code: 'ItemNotFound' });
    await style((_, sheet) => {
      sheet.getRange('A1').style = 'One';
    });
    await expect(
      style((styles) => {
        styles.getItem('One').font.bold = true;
      }),
    ).rejects.toMatchObject({
      code: 'NotImplemented',
      message: 'changing a style that cells have is not implemented by this host',
    });
  });
});

describe('properties of many cells at once', () => {
  it('are set and read cell by cell, row by row, column by column', async () => {
    await inSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      const bold = {
        format: { font: { bold: true }, borders: { bottom: { style: 'Continuous' as const } } },
      };
      range.setCellProperties([
        [bold, bold],
        [{}, { format: { fill: { color: '#112233' } } }],
      ]);
      const cells = range.getCellProperties({
        address: true,
        style: true,
        format: {
          font: { bold: true },
          fill: { color: true },
          borders: { bottom: { style: true } } as object,
        },
      });
      range.setRowProperties([{ format: { rowHeight: 30 } }, {}]);
      const rows = range.getRowProperties({ format: { font: { bold: true }, rowHeight: true } });
      const columns = range.getColumnProperties({
        format: { columnWidth: true, font: { bold: true } },
      });
      await context.sync();
      const none = { bold: false };
      expect(cells.value).toEqual([
        ['A1', 'B1'].map((cell) => ({
          address: `Sheet1!${cell}`,
          style: 'Normal',
          format: {
            font: { bold: true },
            fill: { color: '#FFFFFF' },
            borders: { bottom: { style: 'Continuous' } },
          },
        })),
        [
          {
            address: 'Sheet1!A2',
            style: 'Normal',
            format: { font: none, fill: { color: '#FFFFFF' }, borders: { bottom: { style: 'None' } } },
          },
          {
            address: 'Sheet1!B2',
            style: 'Normal',
            format: { font: none, fill: { color: '#112233' }, borders: { bottom: { style: 'None' } } },
          },
        ],
      ]);
      expect(rows.value).toEqual([
        { format: { font: { bold: true }, rowHeight: 30 } },
        { format: { font: none, rowHeight: 15 } },
      ]);
      expect(columns.value).toEqual([
        { format: { columnWidth: 48, font: { bold: null } } },
        { format: { columnWidth: 48, font: { bold: null } } },
      ]);
    });
  });
});

it.each([
  [
    'a number for a colour',
    (format: Excel.RangeFormat) => {
      format.fill.color = 5 as unknown as string;
    },
    'InvalidArgument',
  ],
  [
    'null for a colour',
    (format: Excel.RangeFormat) => {
      format.fill.color = null as unknown as string;
    },
    'InvalidArgument',
  ],
  [
    'a colour by name',
    (format: Excel.RangeFormat) => {
      format.fill.color = 'pink';
    },
    'NotImplemented',
  ],
  [
    'too much indent',
    (format: Excel.RangeFormat) => {
      format.indentLevel = 251;
    },
    'InvalidArgument',
  ],
  [
    'text for a flag',
    (format: Excel.RangeFormat) => {
      format.wrapText = 'yes' as unknown as boolean;
    },
    'InvalidArgument',
  ],
  [
    'an alignment it does not know',
    (format: Excel.RangeFormat) => {
      format.horizontalAlignment = 'Fill';
    },
    'NotImplemented',
  ],
  [
    'a width below zero',
    (format: Excel.RangeFormat) => {
      format.columnWidth = -1;
    },
    'InvalidArgument',
  ],
])('refuses %s', async (_, change, code) => {
  await expect(
    inSheet(async (sheet, context) => {
      change(sheet.getRange('A1').format);
      await context.sync();
    }),
  ).rejects.toMatchObject({ code });
});
