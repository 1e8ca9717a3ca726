import { writeXlsx } from '../../src/xlsx/writeXlsx.js';
import { workbookNamed } from '../workbook/workbooks.js';
import { partsOf } from './parts.js';
import { bookOf, SAMPLE } from './sample.js';
import { SCHEMA_OF, schemaOf, SCHEMAS, validate, WITHOUT_SCHEMA } from './schemas.js';
import { describeWithShared } from './shared.js';

const parts = [...partsOf(writeXlsx(SAMPLE))];

describe('every part', () => {
  it('is of a known kind', () => {
    const unknown = parts
      .map(([path]) => path)
      .filter((path) => !schemaOf(path) && !WITHOUT_SCHEMA.test(path));
    expect(unknown).toEqual([]);
    for (const [pattern] of SCHEMA_OF) expect(parts.some(([path]) => pattern.test(path))).toBe(true);
  });
});

describeWithShared(SCHEMAS)('the ISO schemas', () => {
  it('hold for every part that has one', async () => {
    expect(await validate(parts)).toEqual([]);
  }, 120_000);

  it('hold for sheets with hardly anything', async () => {
    expect(await validate([...partsOf(writeXlsx(bookOf({}, { rowHeights: { 3: 20 } })))])).toEqual([]);
  }, 120_000);

  it.each(['service-quality', 'every list and form'])(
    'hold for the workbook of %s',
    async (name) => {
      expect(await validate([...partsOf(writeXlsx(workbookNamed(name)))])).toEqual([]);
    },
    240_000,
  );

  it.each([
    ['xl/worksheets/sheet1.xml', '<sheetProtection', '<sheetProtections'],
    ['xl/worksheets/sheet1.xml', '<mergeCells', '<printOptions/><mergeCells'],
    ['xl/charts/chart1.xml', '<c:smooth val="0"/>', '<c:smooth val="curly"/>'],
    ['xl/styles.xml', ' quotePrefix="1"', ' quotePrefix="maybe"'],
  ])(
    'would notice a mistake in %s',
    async (path, right, wrong) => {
      const [, xml = ''] = parts.find(([name]) => name === path) ?? [];
      expect(xml).toContain(right);
      expect(await validate([[path, xml.replace(right, wrong)]])).not.toEqual([]);
    },
    120_000,
  );
});
