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
    [
      'formats of charts',
      (sheet) => {
        sheet.charts.getItem('Kept').title.text = 'Other';
      },
    ],
    [
      'places of charts',
      (sheet) => {
        sheet.charts.getItem('Kept').setPosition('D1', 'E9');
      },
    ],
    [
      'series of charts',
      (sheet) => {
        sheet.charts.getItem('Kept').series.add('Other');
      },
    ],
    [
      'colours of charts',
      (sheet) => {
        sheet.charts.getItem('Kept').format.fill.setSolidColor('#FF0000');
      },
    ],
    [
      'deleting charts',
      (sheet) => {
        sheet.charts.getItem('Kept').delete();
      },
    ],
    [
      'formulas of conditional formats',
      (sheet) => {
        sheet.getRange('D3').conditionalFormats.getItemAt(0).custom.rule.formula = '=FALSE';
      },
    ],
    [
      'looks of conditional formats',
      (sheet) => {
        sheet.getRange('D3').conditionalFormats.getItemAt(0).custom.format.font.bold = true;
      },
    ],
    [
      'the order of conditional formats',
      (sheet) => {
        sheet.getRange('D3').conditionalFormats.getItemAt(0).priority = 1;
      },
    ],
    [
      'the end of conditional formats',
      (sheet) => {
        sheet.getRange('D3').conditionalFormats.getItemAt(0).stopIfTrue = true;
      },
    ],
    [
      'deleting conditional formats',
      (sheet) => {
        sheet.getRange('D3').conditionalFormats.getItemAt(0).delete();
      },
    ],
    [
      'names of tables',
      (sheet) => {
        sheet.tables.getItemAt(0).name = 'Other';
      },
    ],
    [
      'names of the columns of tables',
      (sheet) => {
        sheet.tables.getItemAt(0).columns.getItemAt(0).name = 'other';
      },
    ],
    [
      'ending tables',
      (sheet) => {
        sheet.tables.getItemAt(0).convertToRange();
      },
    ],
    [
      'taking links away',
      (sheet) => {
        sheet.getRange('D3').clear('Hyperlinks');
      },
    ],
  ])('refuses %s', async (_, change) => {
    const host = startHost();
    await act((__, sheet) => {
      sheet.getRange('B2:B9').format.protection.locked = false;
      sheet.getRange('B3').values = [['head']];
      sheet.getRange('G3:G4').values = [['head'], [1]];
      sheet.tables.add('G3:G4', true);
      const chart = sheet.charts.add('Line', sheet.getRange('B3:B4'), 'Columns');
      chart.name = 'Kept';
      chart.title.text = 'Kept';
      chart.format.fill.setSolidColor('#00FF00');
      for (const formula of ['=1', '=TRUE']) {
        const { custom } = sheet.getRange('D3').conditionalFormats.add('Custom');
        custom.rule.formula = formula;
        custom.format.font.color = '#00FF00';
      }
      sheet.getRange('D3').hyperlink = { address: 'https://example.org' };
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

  it('may allow links, which do not write into locked cells', async () => {
    const shown = { address: 'https://example.org', textToDisplay: 'shown' };
    await act((_, sheet) => {
      sheet.protection.unprotect();
      sheet.protection.protect({ allowInsertHyperlinks: true });
      sheet.getRange('A1').hyperlink = { address: 'https://example.org' };
      sheet.getRange('B3').hyperlink = shown;
    });
    await expect(
      act((_, sheet) => {
        sheet.getRange('A1').hyperlink = shown;
      }),
    ).rejects.toMatchObject(DENIED);
  });

  it('lets charts be changed and their page be set up where its options allow it', async () => {
    await act((_, sheet) => {
      sheet.protection.unprotect();
      sheet.charts.add('Line', sheet.getRange('B3:B4'), 'Columns').name = 'Kept';
      sheet.protection.protect({ allowEditObjects: true });
      sheet.charts.getItem('Kept').title.text = 'Other';
      sheet.pageLayout.orientation = 'Landscape';
      sheet.freezePanes.freezeRows(1);
    });
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
    'colouring',
    (sheets) => {
      sheets.getFirst().tabColor = '#FF0000';
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
