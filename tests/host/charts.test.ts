import { startHost } from '../support/host.js';

beforeEach(() => {
  startHost({ sheets: ['Summary', 'Cash flow'] });
});

it('keeps what a chart is told, and where its numbers come from', async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem('Summary');
    const data = worksheets.getItem('Cash flow');
    const chart = sheet.charts.add('XYScatterLinesNoMarkers', data.getRange('B2:B38'), 'Columns');
    chart.name = 'cash';
    chart.title.text = 'Cumulative cash';
    chart.title.format.font.size = 11;
    chart.legend.visible = false;
    chart.axes.valueAxis.numberFormat = '#,##0';
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.axes.categoryAxis.maximum = 36;
    const first = chart.series.getItemAt(0);
    first.name = 'Hard';
    first.setXAxisValues(data.getRange('A2:A38'));
    first.format.line.color = '#1F4E79';
    first.format.line.weight = 2.25;
    const second = chart.series.add('Payback');
    second.setValues(data.getRange('C2'));
    second.markerSize = 9;
    second.points.getItemAt(0).format.fill.setSolidColor('#FF0000');
    chart.setPosition('G9', 'L18');
    await context.sync();

    const found = sheet.charts.getItem('cash');
    found.load(
      'name,chartType,left,top,width,height,title/text,title/format/font/size,legend/visible,axes/valueAxis/numberFormat,axes/valueAxis/majorGridlines/visible,axes/categoryAxis/maximum',
    );
    found.series.load('items/name,count');
    const line = found.series.getItemAt(0).format.line.load('color,weight');
    const values = found.series.getItemAt(1).getDimensionDataSourceString('Values');
    const xValues = found.series.getItemAt(0).getDimensionDataSourceString('XValues');
    await context.sync();
    expect(found).toMatchObject({ name: 'cash', chartType: 'XYScatterLinesNoMarkers' });
    expect(found.title.text).toBe('Cumulative cash');
    expect(found.title.format.font.size).toBe(11);
    expect(found.legend.visible).toBe(false);
    expect(found.axes.valueAxis.numberFormat).toBe('#,##0');
    expect(found.axes.valueAxis.majorGridlines.visible).toBe(false);
    expect(found.axes.categoryAxis.maximum).toBe(36);
    // Columns of 48 points, rows of 15.
    expect([found.left, found.top, found.width, found.height]).toEqual([6 * 48, 8 * 15, 6 * 48, 10 * 15]);
    expect(found.series.count).toBe(2);
    expect(found.series.items.map(({ name }) => name)).toEqual(['Hard', 'Payback']);
    expect(line).toMatchObject({ color: '#1F4E79', weight: 2.25 });
    expect(values.value).toBe("'Cash flow'!$C$2");
    expect(xValues.value).toBe("'Cash flow'!$A$2:$A$38");
    found.series.getItemAt(0).delete();
    found.series.load('items/name');
    await context.sync();
    expect(found.series.items.map(({ name }) => name)).toEqual(['Payback']);
    found.delete();
    const none = sheet.charts.getItemOrNullObject('cash').load('name');
    sheet.charts.load('count');
    await context.sync();
    expect([none.isNullObject, sheet.charts.count]).toEqual([true, 0]);
  });
});

it.each<[string, string, (sheet: Excel.Worksheet) => void]>([
  [
    'cells of several series',
    'a chart for cells of several series',
    (sheet) => {
      sheet.charts.add('Line', sheet.getRange('A1:C9'));
    },
  ],
  [
    'a property it never set',
    'Chart.width before it is set',
    (sheet) => {
      sheet.charts.add('Line', sheet.getRange('A1:A9')).load('width');
    },
  ],
  [
    'an image',
    'Chart.getImage',
    (sheet) => {
      sheet.charts.add('Line', sheet.getRange('A1:A9')).getImage();
    },
  ],
])('says by name that it does not know %s', async (_, what, change) => {
  await expect(
    Excel.run(async (context) => {
      change(context.workbook.worksheets.getFirst());
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'NotImplemented', message: `${what} is not implemented by this host` });
});
