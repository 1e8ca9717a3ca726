import { startHost } from '../support/host.js';

const act = (work: (workbook: Excel.Workbook, sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    work(context.workbook, context.workbook.worksheets.getFirst());
    await context.sync();
  });

const DENIED = { code: 'AccessDenied' };

describe('a protected sheet', () => {
  beforeEach(async () => {
    startHost({ sheets: ['Inputs', 'Other'] });
    await act((_, sheet) => {
      sheet.getRange('B2:B9').format.protection.locked = false;
      sheet.protection.protect();
    });
  });

  it('lets unlocked cells be written, and no others', async () => {
    await act((_, sheet) => {
      sheet.getRange('B3').values = [[1]];
    });
    await expect(
      act((_, sheet) => {
        sheet.getRange('B3:C3').values = [[1, 2]];
      }),
    ).rejects.toMatchObject(DENIED);
    await act(({ worksheets }) => {
      worksheets.getItem('Other').getRange('A1').values = [[1]];
    });
  });

  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    [
      'clearing',
      (sheet) => {
        sheet.getRange('A1').clear();
      },
    ],
    [
      'formats',
      (sheet) => {
        sheet.getRange('B3').format.font.bold = true;
      },
    ],
    [
      'number formats',
      (sheet) => {
        sheet.getRange('B3').numberFormat = [['0']];
      },
    ],
    [
      'styles',
      (sheet) => {
        sheet.getRange('B3').style = 'Normal';
      },
    ],
    [
      'borders',
      (sheet) => {
        sheet.getRange('B3').format.borders.getItem('EdgeTop').style = 'Dot';
      },
    ],
    [
      'widths',
      (sheet) => {
        sheet.getRange('B3').format.columnWidth = 9;
      },
    ],
    [
      'heights',
      (sheet) => {
        sheet.getRange('B3').format.rowHeight = 9;
      },
    ],
    [
      'unlocking',
      (sheet) => {
        sheet.getRange('C3').format.protection.locked = false;
      },
    ],
    [
      'merging',
      (sheet) => {
        sheet.getRange('B3:B4').merge();
      },
    ],
    [
      'links',
      (sheet) => {
        sheet.getRange('B3').hyperlink = { address: 'https://example.org' };
      },
    ],
    [
      'tables',
      (sheet) => {
        sheet.tables.add('B3:B4', true);
      },
    ],
    [
      'charts',
      (sheet) => {
        sheet.charts.add('Line', sheet.getRange('B3:B4'));
      },
    ],
    [
      'conditional formats',
      (sheet) => {
        sheet.getRange('B3').conditionalFormats.add('Custom');
      },
    ],
    [
      'validations',
      (sheet) => {
        sheet.getRange('B3').dataValidation.rule = { decimal: { formula1: 0, operator: 'GreaterThan' } };
      },
    ],
  ])('refuses %s', async (_, change) => {
    const host = startHost();
    await act((__, sheet) => {
      sheet.getRange('B2:B9').format.protection.locked = false;
      sheet.getRange('B3').values = [['head']];
      sheet.protection.protect();
    });
    const before = host.snapshot();
    await expect(
      act((__, sheet) => {
        change(sheet);
      }),
    ).rejects.toMatchObject(DENIED);
    expect(host.snapshot()).toEqual(before);
    await act((__, sheet) => {
      sheet.protection.unprotect();
    });
    await act((__, sheet) => {
      change(sheet);
    });
  });

  it('allows what its options allow', async () => {
    await act((_, sheet) => {
      sheet.protection.unprotect();
      sheet.protection.protect({ allowFormatCells: true, allowFormatColumns: true });
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A1').format.columnWidth = 9;
    });
    await expect(
      act((_, sheet) => {
        sheet.getRange('A1').format.rowHeight = 9;
      }),
    ).rejects.toMatchObject(DENIED);
  });

  it('tells that it is protected and how, and opens only to its password', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Other');
      sheet.protection.protect({ allowSort: true }, 'secret');
      sheet.protection.load('protected,options');
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options).toMatchObject({ allowSort: true, allowFormatCells: false });
    });
    await expect(
      act(({ worksheets }) => {
        worksheets.getItem('Other').protection.unprotect('wrong');
      }),
    ).rejects.toMatchObject(DENIED);
    await expect(
      act(({ worksheets }) => {
        worksheets.getItem('Other').protection.protect();
      }),
    ).rejects.toMatchObject(DENIED);
    await act(({ worksheets }) => {
      worksheets.getItem('Other').protection.unprotect('secret');
    });
  });
});

it.each<[string, (sheets: Excel.WorksheetCollection) => void]>([
  [
    'adding',
    (sheets) => {
      sheets.add('New');
    },
  ],
  [
    'renaming',
    (sheets) => {
      sheets.getFirst().name = 'New';
    },
  ],
  [
    'deleting',
    (sheets) => {
      sheets.getFirst().delete();
    },
  ],
  [
    'moving',
    (sheets) => {
      sheets.getFirst().position = 1;
    },
  ],
  [
    'hiding',
    (sheets) => {
      sheets.getFirst().visibility = 'Hidden';
    },
  ],
])('a protected workbook refuses %s sheets, but not writing into them', async (_, change) => {
  startHost({ sheets: ['A', 'B'] });
  await act((workbook) => {
    workbook.protection.protect();
  });
  await expect(
    act(({ worksheets }) => {
      change(worksheets);
    }),
  ).rejects.toMatchObject(DENIED);
  await act((__, sheet) => {
    sheet.getRange('A1').values = [[1]];
  });
  await act((workbook) => {
    workbook.protection.unprotect();
    change(workbook.worksheets);
  });
});

it('tells whether the workbook can only be read', async () => {
  startHost({ readOnly: true });
  await Excel.run(async (context) => {
    context.workbook.load('readOnly,name');
    await context.sync();
    expect(context.workbook).toMatchObject({ readOnly: true, name: 'Book1.xlsx' });
  });
});
