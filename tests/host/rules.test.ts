import { startHost, type TestHost } from '../support/host.js';

let host: TestHost;

beforeEach(() => {
  host = startHost({ sheets: ['Inputs', 'Lists'] });
});

const act = (work: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void) =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getFirst(), context.workbook);
    await context.sync();
  });

describe('data validation', () => {
  const of = (address: string) =>
    Excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getFirst().getRange(address);
      dataValidation.load('type,rule,prompt,errorAlert,ignoreBlanks');
      await context.sync();
      return dataValidation.toJSON();
    });

  const DECIMAL = { decimal: { formula1: 0, formula2: 100, operator: 'Between' as const } };

  it('is none at first', async () => {
    expect(await of('A1:B2')).toEqual({
      type: 'None',
      rule: null,
      prompt: { message: '', showPrompt: true, title: '' },
      errorAlert: { message: '', showAlert: true, style: 'Stop', title: '' },
      ignoreBlanks: true,
    });
  });

  it('is what was set, for all cells of a range, with its messages', async () => {
    const prompt = { title: 'Handling time', message: 'In seconds', showPrompt: true };
    const errorAlert = { title: 'Not that', message: '0 to 100', style: 'Stop' as const, showAlert: true };
    await act((sheet) => {
      const { dataValidation } = sheet.getRange('B2:B9');
      dataValidation.rule = DECIMAL;
      dataValidation.prompt = prompt;
      dataValidation.errorAlert = errorAlert;
      dataValidation.ignoreBlanks = false;
    });
    const whole = { type: 'Decimal', rule: DECIMAL, prompt, errorAlert, ignoreBlanks: false };
    expect(await of('B2:B9')).toEqual(whole);
    expect(await of('B5')).toEqual(whole);
    expect(await of('B5:C5')).toMatchObject({ type: 'Inconsistent', rule: null });
  });

  it('of other cells of the same rule stays when some get another', async () => {
    await act((sheet, { worksheets }) => {
      sheet.getRange('B2:B9').dataValidation.rule = DECIMAL;
      sheet.getRange('B5').dataValidation.rule = {
        list: { inCellDropDown: true, source: worksheets.getItem('Lists').getRange('A1:A3') },
      };
      sheet.getRange('B9').dataValidation.clear();
    });
    expect(await of('B2:B4')).toMatchObject({ type: 'Decimal' });
    expect(await of('B6:B8')).toMatchObject({ type: 'Decimal' });
    expect(await of('B5')).toMatchObject({
      type: 'List',
      rule: { list: { inCellDropDown: true, source: '=Lists!$A$1:$A$3' } },
    });
    expect(await of('B9')).toMatchObject({ type: 'None' });
    expect(await of('B2:B8')).toMatchObject({ type: 'MixedCriteria' });
  });

  it('of several ranges is one', async () => {
    await act((sheet) => {
      sheet.getRanges('B2:B4, D2:D4').dataValidation.rule = DECIMAL;
    });
    expect(await of('D3')).toMatchObject({ type: 'Decimal' });
    expect(await of('C3')).toMatchObject({ type: 'None' });
  });

  it.each([{}, { decimal: {}, list: {} }, { anything: {} }, null])('refuses the rule %j', async (rule) => {
    await expect(
      act((sheet) => {
        sheet.getRange('A1').dataValidation.rule = rule as Excel.DataValidationRule;
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('conditional formats', () => {
  it('are told with their rules and looks, the newest first', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const range = sheet.getRange('B2:D9');
      const below = range.conditionalFormats.add('CellValue');
      below.cellValue.format.font.color = '#B42318';
      below.cellValue.rule = { formula1: '=0', operator: 'LessThan' };
      const formula = sheet.getRanges('A1, C1:C9').conditionalFormats.add('Custom');
      formula.custom.rule.formula = '=$A1>1';
      formula.custom.format.fill.color = '#E3F4E8';
      formula.custom.format.font.bold = true;
      formula.stopIfTrue = true;
      await context.sync();

      const formats = sheet.getRange('C2').conditionalFormats;
      formats.load(
        'items/type,items/priority,items/stopIfTrue,items/customOrNullObject/rule/formula,items/customOrNullObject/format/fill/color,items/cellValueOrNullObject/rule,items/cellValueOrNullObject/format/font/color',
      );
      await context.sync();
      const [first, second] = formats.items;
      expect(formats.items).toHaveLength(2);
      expect(first).toMatchObject({ type: 'Custom', priority: 0, stopIfTrue: true });
      expect(first!.customOrNullObject.rule.formula).toBe('=$A1>1');
      expect(first!.customOrNullObject.format.fill.color).toBe('#E3F4E8');
      expect(first!.cellValueOrNullObject.isNullObject).toBe(true);
      expect(second).toMatchObject({ type: 'CellValue', priority: 1 });
      expect(second!.cellValueOrNullObject.rule).toEqual({ formula1: '=0', operator: 'LessThan' });
      const ranges = first!.getRanges().load('address');
      const single = second!.getRange().load('address');
      await context.sync();
      expect(ranges.address).toBe('Inputs!A1, Inputs!C1:C9');
      expect(single.address).toBe('Inputs!B2:D9');
      second!.priority = 0;
      formats.load('items/type');
      await context.sync();
      expect(formats.items.map(({ type }) => type)).toEqual(['CellValue', 'Custom']);
    });
  });

  it('are cleared where they are asked to be, and stay elsewhere', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:A9').conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
      sheet.getRange('A4:A5').conditionalFormats.clearAll();
      const gone = sheet.getRange('A4:A5').conditionalFormats.getCount();
      const left = sheet.getRange('A1:A9').conditionalFormats.getItemAt(0).getRanges().load('address');
      await context.sync();
      expect(gone.value).toBe(0);
      expect(left.address).toBe('Inputs!A1:A3, Inputs!A6:A9');
      sheet.getRange('A:A').conditionalFormats.clearAll();
      await context.sync();
      expect(host.snapshot()['sheets']).toMatchObject([{ conditionalFormats: [] }, {}]);
    });
  });

  it('refuse a type that is none, and what belongs to another type', async () => {
    await expect(
      act((sheet) => {
        sheet.getRange('A1').conditionalFormats.add('Nice' as 'Custom');
      }),
    ).rejects.toMatchObject({
      code: 'InvalidArgument',
    });
    await expect(
      act((sheet) => {
        sheet.getRange('A1').conditionalFormats.add('Custom').cellValue.format.font.bold = true;
      }),
    ).rejects.toMatchObject({ code: 'InvalidOperation' });
  });
});
