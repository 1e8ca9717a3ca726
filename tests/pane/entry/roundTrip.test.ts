import { readdirSync, readFileSync } from 'node:fs';
import fc from '../../support/fastCheck.js';
import {
  ENTRY_KINDS,
  entryFacts,
  entryKindOfMetric,
  type EntryKind,
} from '../../../src/pane/entry/entryKind.js';
import { formatEntry } from '../../../src/pane/entry/formatEntry.js';
import { parseEntry } from '../../../src/pane/entry/parseEntry.js';
import { METRIC_IDS } from '../../../src/roi/case/metrics.js';
import { parseCase } from '../../../src/roi/case/parseCase.js';

const LOCALES = [
  'en-US',
  'en-GB',
  'de-DE',
  'de-CH',
  'fr-FR',
  'hu-HU',
  'pl-PL',
  'zh-CN',
  'hi-IN',
  'ar-EG',
  'en-XA',
];
const CURRENCIES = { EUR: 2, USD: 2, JPY: 0, CHF: 2 };
type Currency = keyof typeof CURRENCIES;

/** What people enter: whole numbers of the last decimal that the field shows. */
const entered = (kind: EntryKind, currency: Currency) => {
  const { form, decimals } = entryFacts(kind);
  const places = (decimals === 'currency' ? CURRENCIES[currency] : decimals) + (form === 'percent' ? 2 : 0);
  const few = fc.integer({ min: -1000, max: 1000 });
  const many = fc.integer({ min: -1e9, max: 1e9 });
  const most = fc.integer({ min: -1e14, max: 1e14 });
  return fc
    .oneof(few, many, form === 'duration' ? many : most)
    .map((count) => Number(`${count}e-${places}`) + 0);
};

const anything = fc
  .record({
    kind: fc.constantFrom(...ENTRY_KINDS),
    locale: fc.constantFrom(...LOCALES),
    currency: fc.constantFrom(...(Object.keys(CURRENCIES) as Currency[])),
  })
  .chain((setting) => entered(setting.kind, setting.currency).map((value) => ({ ...setting, value })));

it('reads back what it shows', () => {
  fc.assert(
    fc.property(anything, ({ kind, value, ...setting }) => {
      expect(parseEntry(formatEntry(value, kind, setting), kind, setting)).toEqual({ value });
    }),
    { numRuns: 1000 },
  );
});

it('makes of any text a number within bounds, nothing, a question or a problem', () => {
  const signs = fc.constantFrom(..."0123456789.,' -+()%€$¥kMeE:hms٣٫٬，．１\u00a0\u202f");
  const text = fc.oneof(fc.string({ unit: signs, maxLength: 12 }), fc.string({ unit: 'grapheme' }));
  fc.assert(
    fc.property(text, anything, fc.boolean(), (typed, { kind, locale, currency }, pasted) => {
      const outcome = parseEntry(typed, kind, { locale, currency, pasted });
      const values = [
        ...('value' in outcome ? [outcome.value] : []),
        ...('readings' in outcome ? outcome.readings.map(({ value }) => value) : []),
      ];
      expect(values.every((value) => Number.isFinite(value) && Math.abs(value) <= 1e15)).toBe(true);
      if (values.length === 0) expect('empty' in outcome || 'problem' in outcome).toBe(true);
    }),
    { numRuns: 500 },
  );
});

describe.each(readdirSync('assets/samples').filter((name) => name.endsWith('.json')))('%s', (name) => {
  const file = JSON.parse(readFileSync(`assets/samples/${name}`, 'utf8')) as { readonly case: unknown };
  const parsed = parseCase(file.case);
  if (parsed.case === undefined) throw new Error(`${name} is no case`);
  const { metrics } = parsed.case;

  it.each(LOCALES)('has no figure that a field would change in %s', (locale) => {
    const setting = { locale, currency: 'EUR' };
    for (const id of METRIC_IDS) {
      const kind = entryKindOfMetric(id);
      for (const value of [metrics[id]?.baseline, metrics[id]?.after]) {
        if (value === null || value === undefined) continue;
        expect(parseEntry(formatEntry(value, kind, setting), kind, setting)).toEqual({ value });
      }
    }
  });
});
