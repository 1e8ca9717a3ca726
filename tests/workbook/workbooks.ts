import { modelEn } from '../../src/i18n/model.en.js';
import { presetsEn } from '../../src/i18n/presets.en.js';
import { roiEn } from '../../src/i18n/roi.en.js';
import { workbookSheetsEn } from '../../src/i18n/workbookSheets.en.js';
import { newBenefit, newCase, newCost } from '../../src/roi/case/make.js';
import { PRESET_IDS } from '../../src/roi/case/project.js';
import type { Case, PresetId } from '../../src/roi/case/types.js';
import { PRESETS } from '../../src/roi/presets/presets.js';
import type { WorkbookData } from '../../src/workbook/workbook.js';
import { workbookOf } from '../../src/workbook/workbookOf.js';
import { fullCase } from '../roi/fullCase.js';

const SURROUNDINGS = { currency: 'EUR', language: 'en', firstMonth: '2026-01', date: '2026-01-01' } as const;
export const MESSAGES = { sheets: workbookSheetsEn, model: modelEn, roi: roiEn } as const;

export const presetCase = (id: PresetId): Case => PRESETS[id](presetsEn, SURROUNDINGS);

export const built = (theCase: Case): WorkbookData => workbookOf(theCase, MESSAGES, { version: '1.0.0' });

/** What users type to break things. */
const HOSTILE = [
  '=1+1',
  '+SUM(A1)',
  '-2',
  '@now',
  "O'Brien {title} & <b>",
  '知识库和帮助中心',
  '😀'.repeat(30),
];
const hostile = (at: number): string => HOSTILE[at % HOSTILE.length]!;

/** As many lines and months as a case may have, in yen, with amounts of every size and texts that look like formulas. */
export function extremeCase(): Case {
  const empty = newCase({ ...SURROUNDINGS, currency: 'JPY' });
  return {
    ...empty,
    project: {
      ...empty.project,
      title: '=HYPERLINK("http://example.org")',
      organisation: '+1',
      goal: 'x'.repeat(300),
    },
    terms: { ...empty.terms, horizonMonths: 60 },
    benefits: Array.from({ length: 50 }, (_, at) =>
      newBenefit(`b${at}`, 'custom', {
        name: hostile(at),
        note: hostile(at + 1),
        owner: hostile(at + 2),
        flow:
          at % 3 === 0
            ? { form: 'schedule', per: at % 2 === 0 ? 'month' : 'year', amounts: [1e9, -5, 0] }
            : { form: 'monthly', amount: at % 2 === 0 ? 10 ** (at % 13) : -at },
        realisation: at % 4 === 0 ? 0.25 : null,
        growth: 0.01,
        startMonths: at % 60,
      }),
    ),
    costs: Array.from({ length: 50 }, (_, at) =>
      newCost(`c${at}`, 'other', {
        name: hostile(at + 3),
        source: hostile(at),
        stage: (['initial', 'running', 'hidden'] as const)[at % 3]!,
        flow:
          at % 2 === 0
            ? { form: 'once', month: at, amount: 1e6 }
            : { form: 'hoursMonthly', from: 1, to: null, hours: at, rate: 0.001 },
      }),
    ),
  };
}

export const CASES: ReadonlyMap<string, Case> = new Map([
  ...PRESET_IDS.map((id) => [id, presetCase(id)] as const),
  ['every list and form', fullCase()],
  ['extreme', extremeCase()],
]);

const known = new Map<string, WorkbookData>();

/** Each workbook is built once. */
export function workbookNamed(name: string): WorkbookData {
  const workbook = known.get(name) ?? built(CASES.get(name)!);
  known.set(name, workbook);
  return workbook;
}
