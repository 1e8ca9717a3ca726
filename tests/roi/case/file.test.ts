import { problemMessage } from '../../../src/i18n/problemMessage.js';
import { roiEn } from '../../../src/i18n/roi.en.js';
import { oldestVersion, SCHEMA_VERSION, type Migrations } from '../../../src/roi/case/migrations.js';
import type { Parsed } from '../../../src/roi/case/parseCase.js';
import { parseCaseFile, parseCaseText, toCaseFile } from '../../../src/roi/case/stored.js';
import { fullCase } from '../fullCase.js';

const full = fullCase();
const file = toCaseFile(full, '1.0.0');
const sentences = ({ problems = [] }: Parsed) => problems.map((problem) => problemMessage(roiEn, problem));

it('comes back as it went in', () => {
  expect(parseCaseFile(file).case).toEqual(full);
  expect(parseCaseText(JSON.stringify(file)).case).toEqual(full);
  expect(parseCaseText(`\ufeff${JSON.stringify(file)}\n`).case).toEqual(full);
});

it.each<[string, unknown, string]>([
  ['a case without its envelope', full, 'format needs csroi-case: this is no CSROI case file, found nothing'],
  [
    'another format',
    { ...file, format: 'xlsx' },
    'format needs csroi-case: this is no CSROI case file, found "xlsx"',
  ],
  ['nothing', null, 'format needs csroi-case: this is no CSROI case file, found nothing'],
  ['no version', { ...file, schemaVersion: undefined }, 'schemaVersion needs a number, found nothing'],
  ['a version in text', { ...file, schemaVersion: '1' }, 'schemaVersion needs a number, found "1"'],
  ['a version between two', { ...file, schemaVersion: 0.5 }, 'schemaVersion needs a whole number, found 0.5'],
  ['a version there never was', { ...file, schemaVersion: 0 }, 'schemaVersion needs 1 to 1, found 0'],
  [
    'a newer version, whatever it holds',
    { format: 'csroi-case', schemaVersion: 4, casus: {} },
    'schemaVersion needs 1 or less: this case was made by a newer version, found 4',
  ],
  [
    'a key too many',
    { ...file, sha: 'x' },
    'sha is not a field of a case; allowed here: format, schemaVersion, appVersion, case',
  ],
  ['no case', { ...file, case: undefined }, 'The case needs a group of fields, found nothing'],
])('refuses %s', (_, json, sentence) => {
  expect(sentences(parseCaseFile(json))).toEqual([sentence]);
});

it('names places as the case’s own', () => {
  const broken = { ...file, case: { ...full, terms: { ...full.terms, currency: 'x' } } };
  expect(parseCaseFile(broken).problems).toMatchObject([{ path: 'terms.currency' }]);
});

it.each(['', '{', 'case', '{"format":"csroi-case",}'])('is no JSON: %p', (text) => {
  expect(sentences(parseCaseText(text))).toEqual([expect.stringMatching(/^This is no JSON: ./)]);
});

describe('migrations', () => {
  /** As if version 0 had called the horizon `months` and version −1 had counted it in years. */
  const migrations: Migrations = {
    0: (old) => {
      const { months, ...rest } = (old as { terms: { months: number } }).terms;
      return { ...(old as object), terms: { ...rest, horizonMonths: months } };
    },
    [-1]: (old) => {
      const { years, ...rest } = (old as { terms: { years: number } }).terms;
      return { ...(old as object), terms: { ...rest, months: years * 12 } };
    },
  };
  const { horizonMonths, ...rest } = full.terms;
  const old = { ...file, schemaVersion: 0, case: { ...full, terms: { ...rest, months: horizonMonths } } };

  it('brings an old case forward and leaves what it was given alone', () => {
    const before = structuredClone(old);
    expect(parseCaseFile(old, migrations).case).toEqual(full);
    expect(old).toEqual(before);
  });

  it('begins at the oldest version with an unbroken chain', () => {
    expect(oldestVersion(migrations)).toBe(-1);
    expect(oldestVersion({ [-1]: migrations[-1]! })).toBe(SCHEMA_VERSION);
    expect(oldestVersion({})).toBe(SCHEMA_VERSION);
  });

  it('reports what the migrated case still lacks', () => {
    const broken = { ...old, case: { ...old.case, terms: { ...old.case.terms, currency: 'x' } } };
    expect(parseCaseFile(broken, migrations).problems).toMatchObject([{ path: 'terms.currency' }]);
  });

  it('refuses a file that is not of its version', () => {
    expect(sentences(parseCaseFile({ ...old, case: { terms: null } }, migrations))).toEqual([
      'case does not hold what a case of version 0 holds',
    ]);
  });

  it('leaves a case of this version alone', () => {
    expect(parseCaseFile(file, migrations).case).toEqual(full);
  });
});
