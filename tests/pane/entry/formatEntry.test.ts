import { METRIC_IDS, metric } from '../../../src/roi/case/metrics.js';
import { entryKindOf, entryKindOfMetric, type EntryKind } from '../../../src/pane/entry/entryKind.js';
import { formatEntry } from '../../../src/pane/entry/formatEntry.js';
import { isUnchanged } from '../../../src/pane/entry/isUnchanged.js';
import { readingExample } from '../../../src/pane/entry/readingExample.js';

const show = (value: number | null, kind: EntryKind, locale = 'en-US', currency = 'EUR') =>
  formatEntry(value, kind, { locale, currency });

describe('entries as a field shows them', () => {
  // Written by hand after CLDR 48's numbers of each locale.
  it.each([
    ['en-US', '1,234,567.50', '68.5\u00a0%', '1:06:10'],
    ['en-GB', '1,234,567.50', '68.5\u00a0%', '1:06:10'],
    ['de-DE', '1.234.567,50', '68,5\u00a0%', '1:06:10'],
    ['fr-FR', '1\u202f234\u202f567,50', '68,5\u00a0%', '1:06:10'],
    ['hu-HU', '1\u00a0234\u00a0567,50', '68,5%', '1:06:10'],
    ['pl-PL', '1\u00a0234\u00a0567,50', '68,5%', '1:06:10'],
    ['zh-CN', '1,234,567.50', '68.5%', '1:06:10'],
    ['hi-IN', '12,34,567.50', '68.5%', '1:06:10'],
    ['ar-EG', '١٬٢٣٤٬٥٦٧٫٥٠', '٦٨٫٥٪\u061c', '١:٠٦:١٠'],
    ['en-XA', '1,234,567.50', '68.5\u00a0%', '1:06:10'],
  ])('%s', (locale, money, share, time) => {
    expect(show(1234567.5, 'money', locale)).toBe(money);
    expect(show(0.685, 'share', locale)).toBe(share);
    expect(show(3970, 'minutesSeconds', locale)).toBe(time);
  });

  it('gives money the decimals of its currency, whole amounts none', () => {
    expect(show(30_000, 'money')).toBe('30,000');
    expect(show(31.4, 'money')).toBe('31.40');
    expect(show(31.4, 'money', 'en-US', 'JPY')).toBe('31');
    expect(show(31.4, 'money', 'en-US', 'KWD')).toBe('31.40');
    expect(show(29.999, 'money')).toBe('30');
    expect(show(-0.001, 'money')).toBe('0');
  });

  it('shows times by what they are', () => {
    expect(show(370, 'minutesSeconds')).toBe('6:10');
    expect(show(59.6, 'minutesSeconds')).toBe('1:00');
    expect(show(5400, 'hoursMinutes')).toBe('1:30');
    expect(show(20, 'hoursMinutes')).toBe('0:00:20');
    expect(show(93_600, 'hoursMinutes')).toBe('26:00');
  });

  it('shows nothing where nothing is entered', () => {
    expect(show(null, 'money')).toBe('');
    expect(show(0, 'money')).toBe('0');
  });
});

describe('a field that was only focused', () => {
  const setting = { locale: 'en-US', currency: 'EUR' };

  it('is unchanged, whatever the display rounds away', () => {
    expect(isUnchanged('0.13', 0.125, 'money', setting)).toBe(true);
    expect(isUnchanged(' 6:10 ', 370.4, 'minutesSeconds', setting)).toBe(true);
    expect(isUnchanged('', null, 'money', setting)).toBe(true);
  });

  it('is changed by another number, and by clearing', () => {
    expect(isUnchanged('0.125', 0.125, 'money', setting)).toBe(false);
    expect(isUnchanged('', 0, 'money', setting)).toBe(false);
    expect(isUnchanged('0', null, 'money', setting)).toBe(false);
  });
});

describe('kinds and examples', () => {
  it('types times that take hours as hours', () => {
    const inHours = METRIC_IDS.filter((id) => entryKindOfMetric(id) === 'hoursMinutes');
    expect(inHours.sort()).toEqual(['firstResponseTime', 'resolutionTime', 'responseTarget']);
    expect(entryKindOf('seconds')).toBe('minutesSeconds');
    expect(entryKindOfMetric('csat')).toBe('share');
    expect(METRIC_IDS.filter((id) => metric(id).unit !== 'seconds').map(entryKindOfMetric)).toEqual(
      METRIC_IDS.map((id) => metric(id).unit).filter((unit) => unit !== 'seconds'),
    );
  });

  it.each([
    ['minutesSeconds', 'en-US', '6:10'],
    ['hoursMinutes', 'en-US', '5:30'],
    ['share', 'en-US', '68\u00a0%'],
    ['share', 'pl-PL', '68%'],
    ['money', 'en-US', '1,234.50'],
    ['money', 'de-DE', '1.234,50'],
    ['points', 'en-US', '32'],
  ] as const)('of %s in %s: %s', (kind, locale, text) => {
    expect(readingExample(kind, { locale, currency: 'EUR' })).toBe(text);
  });
});
