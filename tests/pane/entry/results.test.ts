import { paneEntryEn } from '../../../src/i18n/paneEntry.en.js';
import type { EntryKind } from '../../../src/pane/entry/entryKind.js';
import { formatShort } from '../../../src/pane/entry/formatShort.js';
import { formatSpoken } from '../../../src/pane/entry/formatSpoken.js';

const short = (value: number, kind: EntryKind, locale = 'en-US') =>
  formatShort(value, kind, { locale, currency: 'EUR' }).replace(/\s/gu, ' ');
const spoken = (value: number, kind: EntryKind, locale = 'en-US', currency = 'EUR') =>
  formatSpoken(value, kind, { locale, currency }).replace(/\s/gu, ' ');

describe('results in short', () => {
  it.each([
    [212_345, 'money', '212 k'],
    [1_234_567, 'money', '1.23 M'],
    [1_200_000, 'money', '1.2 M'],
    [999_600, 'money', '1 M'],
    [9_999.6, 'money', '10 k'],
    [9_994, 'money', '9,990'],
    [4_567, 'money', '4,570'],
    [31.44, 'money', '31.4'],
    [0, 'money', '0'],
    [-212_345, 'money', '\u2212212 k'],
    [2.5e9, 'money', '2.5 bn'],
    [1e12, 'count', '1,000 bn'],
    [1.4142, 'share', '141 %'],
    [-1, 'share', '\u2212100 %'],
    [0.00512, 'share', '0.512 %'],
    [12.3456, 'share', '1,230 %'],
    [6.72, 'months', '6.7 mo'],
    [1, 'points', '1 pt'],
    [1.5, 'points', '1.5 pts'],
    [7, 'points', '7 pts'],
    [-0.04, 'points', '0 pts'],
    [-0.4, 'minutesSeconds', '0:00'],
    [370, 'minutesSeconds', '6:10'],
    [-79, 'minutesSeconds', '\u22121:19'],
  ] as const)('%d of %s: %s', (value, kind, text) => {
    expect(short(value, kind)).toBe(text);
  });

  it('follows the locale', () => {
    expect(short(1_234_567, 'money', 'de-DE')).toBe('1,23 M');
    expect(short(4_567, 'money', 'hi-IN')).toBe('4,570');
    expect(short(4_567, 'count', 'fr-FR')).toBe('4 570');
    expect(short(1.414, 'share', 'zh-CN')).toBe('141%');
    expect(short(212_345, 'money', 'ar-EG')).toBe('٢١٢ k');
  });

  it('takes the powers of ten and the words of the language', () => {
    const chinese = {
      ...paneEntryEn.short,
      magnitudes: [
        { exponent: 4, text: '{number}万' },
        { exponent: 8, text: '{number}亿' },
      ],
      months: '{number}个月',
    };
    const inChinese = (value: number, kind: EntryKind) =>
      formatShort(value, kind, { locale: 'zh-CN', currency: 'CNY' }, chinese);
    expect(inChinese(212_345, 'money')).toBe('21.2万');
    expect(inChinese(123_456_789, 'money')).toBe('1.23亿');
    expect(inChinese(6.72, 'months')).toBe('6.7个月');
  });
});

describe('results spoken', () => {
  it.each([
    [212_345, 'money', '212 thousand euros'],
    [1_234_567, 'money', '1.23 million euros'],
    [4_567, 'money', '4,570 euros'],
    [9_999.6, 'money', '10 thousand euros'],
    [1, 'money', '1 euro'],
    [-212_345, 'money', 'minus 212 thousand euros'],
    [1.4142, 'share', '141 percent'],
    [-1, 'share', 'minus 100 percent'],
    [6.72, 'months', '6.7 months'],
    [1, 'months', '1 month'],
    [8, 'weeks', '8 weeks'],
    [12_345, 'count', '12.3 thousand'],
    [7, 'points', '7 points'],
    [-1, 'points', 'minus 1 point'],
    [370, 'minutesSeconds', '6 minutes, 10 seconds'],
    [7200, 'hoursMinutes', '2 hours'],
    [0, 'minutesSeconds', '0 seconds'],
  ] as const)('%d of %s: %s', (value, kind, text) => {
    expect(spoken(value, kind)).toBe(text);
  });

  it('follows the locale and its currency', () => {
    expect(spoken(212_345, 'money', 'de-DE')).toBe('212 Tausend Euro');
    expect(spoken(212_345, 'money', 'hu-HU', 'HUF')).toBe('212 ezer magyar forint');
    expect(spoken(1.41, 'share', 'pl-PL')).toBe('141 procent');
    expect(spoken(5, 'months', 'pl-PL')).toBe('5 miesięcy');
  });
});
