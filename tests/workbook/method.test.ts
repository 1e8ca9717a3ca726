import { modelEn } from '../../src/i18n/model.en.js';
import { methodEn, type CitedId } from '../../src/i18n/workbookSheetsMethod.en.js';
import { catalogue } from '../../src/kpi/catalogue.js';
import { cellsOf } from '../../src/roi/model/calculator.js';
import { partsOfLabel } from '../../src/roi/model/labels.js';
import { modelOf } from '../../src/roi/model/model.js';
import { citedBy } from '../../src/workbook/method/citations.js';
import { rulesOf } from '../../src/workbook/method/rules.js';
import { TOPICS } from '../../src/workbook/method/topics.js';
import { modelWords } from '../../src/workbook/modelWords.js';
import { everyKindCase } from '../../src/build/everyKindCase.js';
import { sheetOf } from './cellsOf.js';
import { built, CASES, MESSAGES, presetCase, workbookNamed } from './workbooks.js';

const TITLE_ROWS = 3;
const LIGHT = 2;
const WHERE = 5;
const NAMES = Object.keys(methodEn.purposes);

const rules = (theCase: Parameters<typeof modelOf>[0]) => {
  const model = modelOf(theCase);
  return [
    ...rulesOf(model, modelWords(theCase, MESSAGES.model, MESSAGES.roi), MESSAGES.model).values(),
  ].flat();
};

/** What stands on Method, its lines joined again. */
const said = (name: string): string =>
  sheetOf(workbookNamed(name), 'method')
    .sheet.cells.flatMap(({ column, content }) =>
      column === 2 && content?.kind === 'text' ? [content.text] : [],
    )
    .join(' ');

describe.each([...CASES])('the sheet Method of %s', (name, theCase) => {
  const method = sheetOf(workbookNamed(name), 'method');

  it('has a light, a figure and a link for every check', () => {
    for (const { failed, id } of modelOf(theCase).checks) {
      const row = method.rowOf(
        modelEn.checks[partsOfLabel(failed.label).key.replace('check.', '') as keyof typeof modelEn.checks],
      );
      const found = method.value(row, LIGHT + 1);
      expect([id, method.value(row, LIGHT)]).toEqual([
        id,
        found === 1 ? expect.not.stringMatching('passed') : 'passed',
      ]);
      const link = method.sheet.links.find((one) => one.row === row && one.column === WHERE);
      expect(method.value(row, WHERE)).toBe(link?.to.sheet);
    }
  });

  it('tells every formula of the model but those of the other scenarios', () => {
    const known = rules(theCase);
    const told = new Set(known.flatMap(({ cells }) => cells));
    const untold = cellsOf(modelOf(theCase)).filter(({ id, expr, label }) => {
      const isTold = [...told].some((cell) => cell.id === id);
      const isPlain = expr === undefined || expr.op === 'const' || expr.op === 'ref';
      return !isTold && !isPlain && !id.startsWith('scenario.') && !(Number(partsOfLabel(label).of) > 1);
    });
    expect(untold.map(({ id }) => id)).toEqual([]);
    const text = said(name);
    expect(known.filter(({ formula }) => !text.includes(formula)).map(({ label }) => label)).toEqual([]);
  });

  it('names every sheet of the workbook and what it is for', () => {
    const { sheets } = workbookNamed(name);
    for (const sheet of sheets) {
      const row = method.rowOf(sheet.name, TITLE_ROWS);
      expect(method.value(row, 2)).toBe(methodEn.purposes[sheet.id as keyof typeof methodEn.purposes]);
      expect(method.sheet.links.find((link) => link.row === row)?.to.sheet).toBe(sheet.name);
    }
    expect(NAMES).toEqual(expect.arrayContaining(sheets.map(({ id }) => id)));
  });

  it('says nothing that was computed once, for figures change', () => {
    const formulas = rules(theCase)
      .map(({ formula }) => formula)
      .join(' ');
    expect(formulas).not.toMatch(/\{|\}|undefined|NaN|no result/);
  });
});

it('lights up the check that fails', () => {
  const theCase = presetCase('omnichannel');
  const light = (of: typeof theCase): unknown => {
    const method = sheetOf(built(of), 'method');
    return method.value(method.rowOf(modelEn.checks.noInitialCost), LIGHT);
  };
  expect(light(theCase)).toBe('passed');
  expect(light({ ...theCase, costs: theCase.costs.filter(({ stage }) => stage !== 'initial') })).toBe(
    'look at it',
  );
});

it('tells what is alike once: as many rules for a hundred lines as for a few', () => {
  expect(rules(CASES.get('extreme')!).length).toBeLessThan(rules(everyKindCase()).length);
});

describe('what is cited', () => {
  const { cited } = methodEn;
  const ids = Object.keys(cited) as CitedId[];

  it('is the definition of the function itself', () => {
    for (const id of ids) {
      const { doc } = catalogue.find(({ fn }) => fn.id === id)!;
      expect(cited[id]).toEqual({
        summary: doc.summary,
        formula: doc.formula,
        notes: doc.notes ?? [],
        source: doc.source.title,
      });
    }
  });

  it('is cited somewhere, each one', () => {
    const theCase = everyKindCase();
    const byCells = cellsOf(modelOf(theCase)).flatMap((cell) => citedBy(cell, theCase.benefits));
    const used = new Set([...byCells, ...Object.values(TOPICS).flat()]);
    expect(ids.filter((id) => !used.has(id))).toEqual([]);
  });

  it.each([
    ['hard.roi', ['ROI']],
    ['hard.npv', ['PRESENTVALUE']],
    ['hard.irr', ['IRRALL']],
    ['hard.paybackMonths', ['PAYBACKFLOW']],
    ['hard.discountedPaybackMonths', ['DISCOUNTEDPAYBACK']],
    ['benefits.onboarding.full', ['ONBOARDINGSAVINGS']],
    ['benefits.referral.full', ['REFERRALVALUE']],
    ['evidence.csat.p', ['SHARETEST']],
    ['evidence.handleTime.p', ['MEANTEST']],
    ['evidence.nps.p', ['NPSTEST']],
    ['costs.costOnce.charged', ['RISKADJUSTED']],
  ])('%s follows %s', (id, expected) => {
    const theCase = everyKindCase();
    const cell = cellsOf(modelOf(theCase)).find((one) => one.id === id)!;
    expect(citedBy(cell, theCase.benefits)).toEqual(expected);
  });
});
