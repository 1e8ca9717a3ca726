import type { EntryKind } from '../../../src/pane/entry/entryKind.js';
import { parseEntry } from '../../../src/pane/entry/parseEntry.js';

const parse = (text: string, kind: EntryKind, locale = 'en-US', currency = 'EUR') =>
  parseEntry(text, kind, { locale, currency });
const paste = (text: string, kind: EntryKind, locale = 'en-US', currency = 'EUR') =>
  parseEntry(text, kind, { locale, currency, pasted: true });

describe('typed amounts follow the locale', () => {
  it.each([
    ['en-US', '1,234.50', 1234.5],
    ['en-US', '1.234', 1.234],
    ['en-GB', '1,234', 1234],
    ['de-DE', '1.234,50', 1234.5],
    ['de-DE', '1.234', 1234],
    ['de-DE', '1,234', 1.234],
    ['de-CH', '1’234.50', 1234.5],
    ['de-CH', "1'234.50", 1234.5],
    ['fr-FR', '1 234,5', 1234.5],
    ['fr-FR', '1\u202f234,5', 1234.5],
    ['hu-HU', '1\u00a0234,50', 1234.5],
    ['pl-PL', '12 345,6', 12345.6],
    ['zh-CN', '1,234.5', 1234.5],
    ['hi-IN', '12,34,567.5', 1234567.5],
    ['hi-IN', '१२,३४,५६७.५', 1234567.5],
    ['ar-EG', '١٬٢٣٤٫٥', 1234.5],
    ['ar-EG', '1,234.5', 1234.5],
    ['en-XA', '1,234.5', 1234.5],
  ])('%s: %s', (locale, text, value) => {
    expect(parse(text, 'money', locale)).toEqual({ value });
  });
});

describe('amounts however they are written', () => {
  it.each([
    ['12,34', 12.34],
    ['1.234,5', 1234.5],
    ['1 234 567', 1234567],
    ['0,750', 0.75],
    ['.5', 0.5],
    ['5.', 5],
    ['+4', 4],
    ['-5', -5],
    ['\u22125', -5],
    ['\u20135', -5],
    ['(1,234)', -1234],
    ['１２３', 123],
    ['１，２３４．５', 1234.5],
    ['1e6', 1_000_000],
    ['2.5E-3', 0.0025],
    ['1e-400', 0],
    ['1.5k', 1500],
    ['1.5 K', 1500],
    ['2 M', 2_000_000],
    ['12 k€', 12_000],
    ['3 million euros', 3_000_000],
    ['  7\u00a0', 7],
    ['42\n', 42],
    ['0.07', 0.07],
    ['-0', 0],
  ])('%j', (text, value) => {
    expect(parse(text, 'money')).toEqual({ value });
  });

  it.each([
    ['1 234,50 Ft', 'hu-HU', 'HUF', 1234.5],
    ['12 E Ft', 'hu-HU', 'HUF', 12_000],
    ['¥1,200', 'en-US', 'JPY', 1200],
    ['￥1,200', 'zh-CN', 'CNY', 1200],
    ['1200元', 'zh-CN', 'CNY', 1200],
    ['1.2万', 'zh-CN', 'CNY', 12_000],
    ['€ 1.234,5', 'en-US', 'EUR', 1234.5],
    ['-€5', 'en-US', 'EUR', -5],
    ['($1,234)', 'en-US', 'USD', -1234],
    ['US$ 5', 'de-DE', 'USD', 5],
    ['Fr. 1’234.50', 'de-CH', 'CHF', 1234.5],
    ['Rs.500', 'hi-IN', 'INR', 500],
    ['12 tys. zł', 'pl-PL', 'PLN', 12_000],
    ['1,5 Mio. EUR', 'de-DE', 'EUR', 1_500_000],
    ['1,200 usd', 'en-US', 'USD', 1200],
  ])('%j in %s with %s', (text, locale, currency, value) => {
    expect(parse(text, 'money', locale, currency)).toEqual({ value });
  });

  it.each([
    'six',
    'twelve €',
    '1,2,3',
    '12 34',
    '1.2.3',
    '12%',
    '--5',
    '-(5)',
    '5-',
    '1-2',
    '10²',
    '½',
    '123\t456',
    '12\n34',
    '5 € USD',
    '5 k M',
    'NaN',
    'Infinity',
    '0x10',
    '€',
    ',',
    '1e',
  ])('refuses %j', (text) => {
    expect(parse(text, 'money')).toEqual({ problem: 'notANumber', details: { found: `"${text}"` } });
  });

  it.each(['', '  ', '\u00a0', '\n'])('takes %j for empty', (text) => {
    expect(parse(text, 'money')).toEqual({ empty: true });
    expect(parse(text, 'minutesSeconds')).toEqual({ empty: true });
  });

  it('keeps units to the kinds they belong to', () => {
    expect(parse('40 h', 'hours')).toEqual({ value: 40 });
    expect(parse('6,5 hónap', 'months', 'hu-HU')).toEqual({ value: 6.5 });
    expect(parse('40 h', 'money')).toHaveProperty('problem', 'notANumber');
    expect(parse('40 €', 'count')).toHaveProperty('problem', 'notANumber');
    expect(parse('4 k', 'score')).toHaveProperty('problem', 'notANumber');
  });
});

describe('pasted amounts', () => {
  const either = (...readings: [string, number][]) => ({
    ask: 'ambiguous',
    readings: readings.map(([text, value]) => ({ text, value })),
  });

  it('are asked about where the mark may be either', () => {
    expect(paste('1.234', 'money')).toEqual(either(['1,234', 1234], ['1.234', 1.234]));
    expect(paste('1,234', 'money', 'de-DE')).toEqual(either(['1.234', 1234], ['1,234', 1.234]));
    expect(paste('1,234', 'score')).toEqual(either(['1,234', 1234], ['1.234', 1.234]));
    expect(paste('1,234', 'share')).toEqual(either(['1,234\u00a0%', 12.34], ['1.234\u00a0%', 0.01234]));
    expect(paste('(1.234)', 'money')).toEqual(either(['-1,234', -1234], ['-1.234', -1.234]));
    expect(paste('1.234', 'minutesSeconds', 'fr-FR')).toEqual(either(['20:34:00', 74040], ['1:14', 74.04]));
  });

  it('are not asked about where locale and kind agree, or the text leaves no choice', () => {
    expect(paste('1,234', 'money')).toEqual({ value: 1234 });
    expect(paste('1.234', 'money', 'de-DE')).toEqual({ value: 1234 });
    expect(paste('1.234', 'score')).toEqual({ value: 1.234 });
    expect(paste('1.234.567', 'money')).toEqual({ value: 1234567 });
    expect(paste('1.234,5', 'money')).toEqual({ value: 1234.5 });
    expect(paste('0.125', 'money')).toEqual({ value: 0.125 });
    expect(paste('1.5', 'money', 'de-DE')).toEqual({ value: 1.5 });
    expect(paste('1٫234', 'money')).toEqual({ value: 1.234 });
    expect(paste('1 234,50 Ft', 'money', 'en-US', 'HUF')).toEqual({ value: 1234.5 });
  });

  it('cannot have more decimals than their currency', () => {
    expect(paste('¥1,200', 'money', 'de-DE', 'JPY')).toEqual({ value: 1200 });
    expect(paste('1.234 €', 'money')).toEqual({ value: 1234 });
    expect(paste('1.234 KWD', 'money', 'en-US', 'KWD')).toHaveProperty('ask', 'ambiguous');
  });

  it('asks typed text too where the locale has no use for the mark', () => {
    expect(parse('1.234', 'money', 'fr-FR')).toEqual(either(['1\u202f234', 1234], ['1,234', 1.234]));
  });
});

describe('another currency than the case’s', () => {
  it.each([
    ['¥1,200', 'EUR', 'en-US', '¥', 1200],
    ['¥1,200', 'EUR', 'de-DE', '¥', 1200],
    ['1 234,50 Ft', 'EUR', 'hu-HU', 'Ft', 1234.5],
    ['$5', 'EUR', 'en-US', '$', 5],
    ['12 k£', 'EUR', 'en-US', '£', 12_000],
    ['5 US dollars', 'EUR', 'en-US', 'US dollars', 5],
    ['5 usd', 'EUR', 'en-US', 'usd', 5],
    ['€5', 'USD', 'en-US', '€', 5],
    ['5 kr', 'EUR', 'en-US', 'kr', 5],
  ])('%j in a case of %s', (text, currency, locale, found, value) => {
    const asked = { ask: 'otherCurrency', found, value };
    expect(paste(text, 'money', locale, currency)).toEqual(asked);
  });
});

describe('percentages', () => {
  it.each([
    ['en-US', '68 %', 0.68],
    ['en-US', '68%', 0.68],
    ['en-US', '68', 0.68],
    ['en-US', '68.5', 0.685],
    ['en-US', '7', 0.07],
    ['en-US', '0', 0],
    ['en-US', '0.68 %', 0.0068],
    ['en-US', '1', 0.01],
    ['de-DE', '68,5 %', 0.685],
    ['tr-TR', '%68', 0.68],
    ['ar-EG', '٦٨٫٥٪\u061c', 0.685],
    ['zh-CN', '６８％', 0.68],
  ])('%s: %s', (locale, text, value) => {
    expect(parse(text, 'share', locale)).toEqual({ value });
  });

  it('asks whether a fraction was meant, unless the sign says no', () => {
    const warned = { warning: 'percentAsFraction', value: 0.0068, instead: 0.68 };
    expect(parse('0.68', 'share')).toEqual(warned);
    expect(parse('0,68', 'rate', 'de-DE')).toEqual(warned);
    expect(parse('-0.5', 'rate')).toEqual({ warning: 'percentAsFraction', value: -0.005, instead: -0.5 });
    expect(parse('0.68', 'ratio')).toEqual({ value: 0.68 });
  });

  it.each(['six', '6:10', '68 %%', '68 €', '68 k'])('refuses %j', (text) => {
    expect(parse(text, 'share')).toEqual({ problem: 'notAPercentage', details: { found: `"${text}"` } });
  });
});

describe('times', () => {
  it.each([
    ['6:10', 370, 22_200],
    ['06:10', 370, 22_200],
    ['1:06:10', 3970, 3970],
    ['90:00', 5400, 324_000],
    ['6:10.5', 370.5, 22_230],
    ['6 m 10 s', 370, 370],
    ['6m10s', 370, 370],
    ['6 min 10 sec', 370, 370],
    ['370 s', 370, 370],
    ['1h 6m', 3960, 3960],
    ['2.5 h', 9000, 9000],
    ['1 day, 2 hours', 93_600, 93_600],
    ['6', 360, 21_600],
    ['5.5', 330, 19_800],
    ['1.1', 66, 3960],
    ['0', 0, 0],
    ['６：１０', 370, 22_200],
    ['٦:١٠', 370, 22_200],
    ['-6:10', -370, -22_200],
  ])('%j as minutes and as hours', (text, minutes, hours) => {
    expect(parse(text, 'minutesSeconds')).toEqual({ value: minutes });
    expect(parse(text, 'hoursMinutes')).toEqual({ value: hours });
  });

  it.each([
    ['hu-HU', '6 perc 10 mp'],
    ['pl-PL', '6 min 10 s'],
    ['de-DE', '6 Minuten, 10 Sekunden'],
    ['zh-CN', '6分钟10秒'],
    ['fr-FR', '6 minutes 10 secondes'],
  ])('%s: %s', (locale, text) => {
    expect(parse(text, 'minutesSeconds', locale)).toEqual({ value: 370 });
  });

  it.each([
    'six',
    '0:75',
    '6:',
    ':10',
    '6:60:00',
    '1:2:3:4',
    '10 s 6 m',
    '6 m 10 m',
    '6 parsecs',
    '6 %',
    '6 €',
  ])('refuses %j', (text) => {
    expect(parse(text, 'minutesSeconds')).toEqual({ problem: 'notATime', details: { found: `"${text}"` } });
  });
});

describe('bounds', () => {
  const within = (text: string, kind: EntryKind, from: number, to: number) =>
    parseEntry(text, kind, { locale: 'en-US', currency: 'EUR', from, to });

  it('names them as the field shows them', () => {
    const details = { from: '0\u00a0%', to: '100\u00a0%' };
    expect(within('140 %', 'share', 0, 1)).toEqual({
      problem: 'between',
      details: { ...details, found: '140\u00a0%' },
    });
    expect(within('-1', 'share', 0, 1)).toEqual({
      problem: 'between',
      details: { ...details, found: '-1\u00a0%' },
    });
    expect(within('9000', 'hours', 0, 8784)).toEqual({
      problem: 'between',
      details: { from: '0', to: '8,784', found: '9,000' },
    });
  });

  it('leaves no choice where they rule one reading out', () => {
    const pasted = { locale: 'en-US', currency: 'EUR', pasted: true };
    expect(parseEntry('1,234', 'share', { ...pasted, from: 0, to: 1 })).toEqual({ value: 0.01234 });
    expect(parseEntry('1.234', 'count', { ...pasted, from: 0, to: 100 })).toEqual({ value: 1.234 });
    expect(parseEntry('-1.234', 'count', { ...pasted, from: 0 })).toHaveProperty('problem', 'negative');
    expect(parseEntry('1.234e14', 'count', pasted)).toEqual({ value: 1.234e14 });
  });

  it('includes them', () => {
    expect(within('100', 'share', 0, 1)).toEqual({ value: 1 });
    expect(within('0', 'share', 0, 1)).toEqual({ value: 0 });
  });

  it('says so where nothing negative makes sense', () => {
    expect(within('-5', 'count', 0, 1e15)).toEqual({ problem: 'negative', details: {} });
    expect(within('-6:10', 'minutesSeconds', 0, 1e9)).toEqual({ problem: 'negative', details: {} });
  });

  it('holds what the case cannot in any event', () => {
    const tooLarge = { problem: 'tooLarge', details: { to: '1,000,000,000,000,000' } };
    expect(parse('1e15', 'money')).toEqual({ value: 1e15 });
    expect(parse('1e16', 'money')).toEqual(tooLarge);
    expect(parse('1e999', 'money')).toEqual(tooLarge);
    expect(parse('-1e999', 'money')).toEqual(tooLarge);
    expect(parse(`${'9'.repeat(400)} k`, 'money')).toEqual(tooLarge);
  });
});
