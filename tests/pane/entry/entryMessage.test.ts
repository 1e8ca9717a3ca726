import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paneEntryEn } from '../../../src/i18n/paneEntry.en.js';
import type { EntryKind } from '../../../src/pane/entry/entryKind.js';
import { entryMessage } from '../../../src/pane/entry/entryMessage.js';
import { parseEntry, type ParseSetting } from '../../../src/pane/entry/parseEntry.js';

const SPECIFICATION = join('..', 'shared', 'design', 'pane.md');

function say(field: string, text: string, kind: EntryKind, more: Partial<ParseSetting> = {}) {
  const setting = { locale: 'en-US', currency: 'EUR', ...more };
  const entered = { field, text, kind, setting };
  return entryMessage(paneEntryEn, parseEntry(text, kind, setting), entered);
}
const plain = (text = '') => text.replace(/\u00a0/g, ' ');

const SENTENCES = {
  notATime: 'Handle time needs a time such as 6:10; found "six".',
  between: 'First contact resolution lies between 0 % and 100 %; found 140 %.',
  negative: 'Contacts a month cannot be negative.',
  otherCurrency: 'Pasted ¥; this case uses EUR.',
};

it('says what the pane is specified to say', () => {
  expect(say('Handle time', 'six', 'minutesSeconds')?.text).toBe(SENTENCES.notATime);
  expect(plain(say('First contact resolution', '140', 'share', { from: 0, to: 1 })?.text)).toBe(
    SENTENCES.between,
  );
  expect(say('Contacts a month', '-3', 'count', { from: 0 })?.text).toBe(SENTENCES.negative);
  expect(say('Order value', '¥1,200', 'money', { pasted: true })?.text).toBe(SENTENCES.otherCurrency);
});

(existsSync(SPECIFICATION) ? it : it.skip)('has its sentences from the specification', () => {
  const specification = readFileSync(SPECIFICATION, 'utf8');
  for (const sentence of Object.values(SENTENCES)) expect(specification).toContain(sentence);
});

it('offers what may have been meant', () => {
  expect(say('First contact resolution', '0.68', 'share')).toEqual({
    level: 'warning',
    text: '0.68\u00a0%?',
    answers: [
      { text: 'Yes', value: 0.0068 },
      { text: 'I meant 68\u00a0%', value: 0.68 },
    ],
  });
  expect(say('Order value', '1.234', 'money', { pasted: true })).toEqual({
    level: 'error',
    text: 'Is "1.234" 1,234 with a mark for thousands, or 1.234 with decimals?',
    answers: [
      { text: '1,234', value: 1234 },
      { text: '1.234', value: 1.234 },
    ],
  });
  expect(say('Order value', '$5', 'money')).toEqual({
    level: 'error',
    text: '$ is another currency; this case uses EUR.',
    answers: [
      { text: 'Keep as EUR', value: 5 },
      { text: 'Discard', value: null },
    ],
  });
});

it('gives an example in the user’s own way of writing', () => {
  expect(say('Rabatt', 'viel', 'money', { locale: 'de-DE' })?.text).toBe(
    'Rabatt needs a number such as 1.234,50; found "viel".',
  );
  expect(plain(say('Churn', '6:10', 'share')?.text)).toBe(
    'Churn needs a percentage such as 68 %; found "6:10".',
  );
  expect(say('Cost', '1e40', 'money')?.text).toBe('Cost must not exceed 1,000,000,000,000,000.');
});

it('has nothing to say about a number, or about nothing', () => {
  expect(say('Cost', '5', 'money')).toBeUndefined();
  expect(say('Cost', ' ', 'money')).toBeUndefined();
});
