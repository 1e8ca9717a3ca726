import { en } from '../../src/i18n/messages.en.js';
import { bootstrapCi } from '../../src/kpi/evidence/bootstrapCi.js';
import { roi } from '../../src/kpi/investment/roi.js';
import { csatMean } from '../../src/kpi/survey/csatMean.js';
import { nps } from '../../src/kpi/survey/nps.js';
import { npsBreakdown } from '../../src/kpi/survey/npsBreakdown.js';
import { forExcel } from '../../src/addin/forExcel.js';
import { column } from '../kpi/helpers.js';
import { CustomFunctionsError, installExcel, removeExcel } from '../support/excel.js';

Object.assign(globalThis, { CustomFunctions: { Error: CustomFunctionsError } });

const NPS = forExcel(nps, en);
const ROI = forExcel(roi, en);
const at = (...parameterAddresses: string[]) => ({ functionName: 'CSROI.NPS', parameterAddresses });

function thrown(call: () => unknown): CustomFunctionsError {
  try {
    call();
  } catch (error) {
    if (error instanceof CustomFunctionsError) return error;
  }
  throw new Error('no cell error was thrown');
}

afterEach(removeExcel);

describe('arguments', () => {
  it('passes on only the declared ones', () => {
    expect(ROI(42000, 1500, { functionName: 'CSROI.ROI' })).toBe(27);
  });

  it('takes null for an omitted optional', () => {
    expect(forExcel(csatMean, en)(column([5, 4, 4, 1]), null, {})).toEqual([[3.5]]);
  });

  it('gives one cell as a matrix where addresses are asked for, and a number elsewhere', () => {
    expect(NPS(column([10, 9, 8, 3]), {})).toEqual([[25]]);
    expect(ROI(150, 100, {})).toBe(0.5);
  });

  it('writes labels into the first column of a spill', () => {
    expect(forExcel(npsBreakdown, en)(column([10, 9, 8, 3]), {})).toEqual([
      ['Promoters', 2, 0.5],
      ['Passives', 1, 0.25],
      ['Detractors', 1, 0.25],
    ]);
  });
});

describe('errors', () => {
  it('explains itself where Excel can show it', () => {
    const empty = thrown(() => NPS([['']], {}));
    expect(empty.code).toBe('#N/A');
    expect(empty.message).toBe('NPS needs at least one usable value in scores, found none');
    const scale = thrown(() => NPS([[11]], {}));
    expect(scale.code).toBe('#VALUE!');
    expect(scale.message).toBe('NPS needs scores on the scale from 0 to 10, found 11');
    expect(thrown(() => ROI('n/a', 100)).message).toBe('ROI needs a number for savings, found "n/a"');
  });

  it('is a plain #DIV/0! for a zero denominator', () => {
    expect(thrown(() => ROI(100, 0))).toMatchObject({ code: '#DIV/0!', message: '' });
  });

  it.each(['#NUM!', '#NULL!', '#DIV/0!', '#N/A', '#VALUE!'])('passes the error cell %s on', (code) => {
    expect(thrown(() => ROI({ code }, 100)).code).toBe(code);
    expect(thrown(() => NPS([[9], [{ type: 'Error', basicValue: code }]])).code).toBe(code);
  });

  it.each(['#REF!', '#NAME?', '#SPILL!', '#BUSY!'])(
    'passes the error cell %s on as a result, because it would be #VALUE! when thrown',
    (code) => {
      const error = expect.objectContaining({ code });
      expect(ROI({ code }, 100)).toEqual(error);
      expect(NPS([[9], [{ type: 'Error', basicValue: code }]])).toEqual([[error]]);
      expect(forExcel(npsBreakdown, en)([[{ code }]])).toEqual([[error]]);
    },
  );

  it('never lets a fault of ours out as anything but a cell error', () => {
    const broken = {
      ...roi,
      compute: () => {
        throw new TypeError('fault');
      },
    };
    expect(thrown(() => forExcel(broken, en)(1, 2))).toMatchObject({
      code: '#VALUE!',
      message: expect.stringContaining('ROI failed'),
    });
  });
});

describe('blank cells that arrive as 0', () => {
  it('are told from zeros by asking Excel how many there are', async () => {
    const excel = installExcel({ 'Survey!A2:A6': 2 });
    // 10, 9, a real 0 and two blanks: one promoter more than detractors, of three.
    await expect(NPS(column([10, 9, 0, 0, 0]), at('Survey!A2:A6'))).resolves.toEqual([[100 / 3]]);
    expect(excel).toMatchObject({ runs: 1, asked: ['Survey!A2:A6'] });
  });

  it('need no question when there is no zero, or no answer would change', () => {
    const excel = installExcel({});
    expect(NPS(column([10, 9, 8, 3]), at('Survey!A2:A5'))).toEqual([[25]]);
    // All detractors: with or without the zeros the score is −100, unless nothing at all is left.
    expect(NPS(column([0, 3]), at('Survey!A2:A3'))).toEqual([[-100]]);
    expect(excel.runs).toBe(0);
  });

  it('count once: text of length 0 that arrived as such is not subtracted again', async () => {
    installExcel({ "Tom's data!B1:B5": 3 });
    // One "" arrived as text, so two of the three counted blanks are among the three zeros.
    await expect(NPS(column([10, '', 0, 0, 0]), at("'Tom''s data'!B1:B5"))).resolves.toEqual([[0]]);
  });

  it('beyond the cells sent, as in a whole column, do not count', async () => {
    installExcel({ 'S!A:A': 1_048_576 - 3 + 1 });
    await expect(NPS(column([10, 0, 0]), at('S!A:A'))).resolves.toEqual([[0]]);
  });

  it('stay zeros where there is no address, no Excel, or another workbook', () => {
    expect(NPS(column([10, 0]), {})).toEqual([[0]]);
    expect(NPS(column([10, 0]), at('S!A1:A2'))).toEqual([[0]]);
    installExcel({});
    expect(NPS(column([10, 0]), at('[Other.xlsx]S!A1:A2'))).toEqual([[0]]);
    expect(NPS(column([10, 0]), { parameterAddresses: null })).toEqual([[0]]);
  });

  it('make one Excel.run of a thousand calls, each address asked once', async () => {
    const blanks = Object.fromEntries(
      Array.from({ length: 1000 }, (_, row) => [`S!A${row + 1}:B${row + 1}`, 1]),
    );
    const excel = installExcel(blanks);
    const calls = Object.keys(blanks).map((address) => NPS([[10, 0]], at(address)));
    const again = NPS([[10, 0]], at('S!A1:B1'));
    for (const call of [...calls, again]) await expect(call).resolves.toEqual([[100]]);
    expect(excel.runs).toBe(1);
    expect(excel.syncs).toBe(1);
    expect(excel.asked).toHaveLength(1000);
  });

  it('cost the others nothing when one address is gone', async () => {
    installExcel({ 'S!A1:B1': 1, 'S!A3:B3': 0 });
    const calls = ['S!A1:B1', 'S!A2:B2', 'S!A3:B3'].map(async (address) => NPS([[10, 0]], at(address)));
    const reason: unknown = expect.objectContaining({
      code: '#N/A',
      message: expect.stringContaining('could not read which cells are blank') as string,
    });
    expect(await Promise.allSettled(calls)).toEqual([
      { status: 'fulfilled', value: [[100]] },
      { status: 'rejected', reason },
      { status: 'fulfilled', value: [[0]] },
    ]);
  });

  it('concern each range of a function by itself', async () => {
    installExcel({ 'S!A1:A3': 1, 'S!B1:B3': 0 });
    const spill = forExcel(bootstrapCi, en)(column([1, 2, 0]), 'mean', 100, 1, null, at('S!A1:A3'));
    await expect(spill).resolves.toEqual(forExcel(bootstrapCi, en)(column([1, 2]), 'mean', 100, 1, null, {}));
  });

  it('give the same answer as null or text of length 0', async () => {
    installExcel({ 'S!A1:A5': 2 });
    const zeros = await NPS(column([10, 0, 7, 0, 0]), at('S!A1:A5'));
    for (const blank of [null, '']) {
      expect(await NPS(column([10, blank, 7, blank, 0]), at('S!A1:A5'))).toEqual(zeros);
    }
  });
});
