import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerTo } from '../../../src/build/modelAnswer.js';
import { Refused } from '../../../src/build/refused.js';
import { HORIZONS, PRESET_IDS } from '../../../src/roi/case/project.js';
import { toCaseFile } from '../../../src/roi/case/stored.js';
import { modelOf } from '../../../src/roi/model/model.js';
import { COMMAND_TIMEOUT, runCommand } from '../../support/command.js';
import { caseWith, custom, figure, once } from './completeCase.js';

const folder = mkdtempSync(join(tmpdir(), 'csroi-model-'));
const fileOf = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const theCase = caseWith({
  metrics: { csat: figure(0.7, 0.8) },
  benefits: [custom('B', 100), custom('S', 10, { class: 'soft' }), custom('O', null)],
  costs: [once('K', 600)],
});
const stored = toCaseFile(theCase, '1.0.0');
const file = fileOf('case.json', JSON.stringify(stored));
const json = (...args: readonly string[]): Record<string, unknown> =>
  JSON.parse(answerTo(args)) as Record<string, unknown>;

/** The lines with which it refuses. */
function refusal(...args: readonly string[]): readonly string[] {
  try {
    answerTo(args);
  } catch (error) {
    if (error instanceof Refused) return error.lines;
    throw error;
  }
  return [];
}

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('npm run model', () => {
  it('prints every result as JSON, in words where there is no number', () => {
    expect(json(file)).toMatchObject({
      'hard.roi': 1,
      'hard.paybackMonths': 6,
      'total.benefits': 1320,
      'scenario.conservative.total.costs': 660,
      'total.monthlyRoi': 'n/a: no running costs',
      lines: [
        { id: 'B', class: 'hard' },
        { id: 'S', class: 'soft', says: ['Entered as soft'] },
        { id: 'O', class: 'off', says: ['No amount is entered'] },
      ],
      evidence: { 'kpi.csat.verdict': 'target, not measured' },
    });
    expect(json(file)['checks']).toContainEqual({
      id: 'noRunningCost',
      severity: 'plausibility',
      failed: true,
      paths: ['costs'],
      says: 'No running cost is entered',
    });
  });

  it('has every result of every class and scenario', () => {
    const names = ['roi', 'npv', 'irr', 'paybackMonths', 'bcr', 'benefits', 'costs', 'net', 'costOfDelay'];
    const scenes = ['', ...['conservative', 'expected', 'optimistic'].map((id) => `scenario.${id}.`)];
    const wanted = scenes.flatMap((scene) =>
      ['hard', 'total'].flatMap((kind) => names.map((name) => `${scene}${kind}.${name}`)),
    );
    expect(Object.keys(json(file))).toEqual(expect.arrayContaining(wanted));
  });

  it('sets figures, tells and prints one result', () => {
    const doubled = ['--set', 'benefits.B.flow.amount=200'];
    expect(answerTo([file, ...doubled, '--explain', 'hard.roi'])).toBe(
      'Return on investment (hard) = Net benefit (hard) 1,800 ÷ Costs 600 = 3',
    );
    expect(answerTo([file, '--formula', 'hard.npv'])).toBe('=Hard_PV_Benefits-PV_Costs');
    expect(answerTo([file, '--set', 'terms.hardPolicy=proven', '--explain', 'hard.roi'])).toMatch(/= −1$/);
    expect(answerTo([file, '--explain', 'hard.cumulative', '--month', '2'])).toMatch(/= −400$/);
    expect(answerTo([file, '--explain', 'hard.cumulative'])).toMatch(/= 600$/);
  });

  it('knows presets, the schema and itself', () => {
    expect(json('--preset', 'knowledge-management')['hard.roi']).toBe(27);
    expect(json('--schema')).toHaveProperty('properties');
    for (const preset of PRESET_IDS) expect(answerTo(['--help'])).toContain(preset);
  });

  it('names results in its help that there are', () => {
    const named =
      answerTo(['--help']).match(/\b(?:hard|scenario|workload|waterfall|capacity)\.[\w.]*\w/g) ?? [];
    expect(named.length).toBeGreaterThan(12);
    const preset = JSON.parse(answerTo(['--preset', 'knowledge-management'])) as Record<string, unknown>;
    for (const name of named) expect(preset).toHaveProperty([name]);
  });

  it('tells and prints formulas of every part of the model', () => {
    for (const cells of modelOf(theCase).groups.values()) {
      const last = cells.filter(({ expr }) => expr).at(-1);
      if (!last) continue;
      expect(answerTo([file, '--explain', last.id])).toMatch(/ = .+ = /);
      expect(answerTo([file, '--formula', last.id])).toMatch(/^=./);
    }
  });

  const longer = { ...stored, schemaVersion: 2 };
  const broken = fileOf('broken.json', '{"a":\n"b"\nc');
  mkdirSync(join(folder, 'sub'));

  it.each([
    [[], ['model needs a case file, --preset or --schema, found none']],
    [
      ['--preset', 'none'],
      [
        '--preset needs one of knowledge-management, omnichannel, service-quality, support-kpis, blank, found none',
      ],
    ],
    [['--preset'], ['--preset needs a value, found none']],
    [['--wrong'], ['--wrong is no option; --help lists them']],
    [['--schema=1'], ['--schema takes no value, found 1']],
    [['--schema', '--preset', 'blank'], ['--schema goes with no other option, found --preset']],
    [['a', 'b'], ['model needs one of a case file, --preset and --schema, found a, b']],
    [
      ['a', '--preset', 'blank'],
      ['model needs one of a case file, --preset and --schema, found a, --preset blank'],
    ],
    [[file, '--explain', 'a', '--explain', 'b'], ['--explain takes one value, found a, b']],
    [[file, '--explain', 'a', '--formula', 'b'], ['model needs one of --explain and --formula, found both']],
    [[file, '--month', '1'], ['--month needs --explain or --formula, found neither']],
    [
      [file, '--explain', 'hard.roi', '--month', '1'],
      ['--month needs a result that differs by month, found hard.roi'],
    ],
    ...['0', '13', '1.5', 'x', ''].map(
      (month) =>
        [
          [file, '--explain', 'hard.flow', '--month', month],
          [`--month needs 1 to 12, found ${month}`],
        ] as const,
    ),
    [[file, '--explain', 'terms.discountRate'], ['terms.discountRate is entered and has no formula']],
    [[file, '--set', 'terms.discountRate'], ['--set needs path=value, found terms.discountRate']],
    [[file, '--set', '=1'], ['--set needs path=value, found =1']],
    [
      [file, '--set', 'terms.horizonMonths=13', '--set', 'terms.discountRate=abc'],
      [
        'terms.horizonMonths needs one of 12, 24, 36, 48, 60, found 13',
        'terms.discountRate needs a number, found "abc"',
      ],
    ],
    [[file, '--set', 'nothing.here=1'], ['nothing.here needs a figure of the case, found nothing.here']],
    [[file, '--set', 'a\nb=1'], ['a b needs a figure of the case, found a b']],
    [
      [fileOf('newer.json', JSON.stringify(longer))],
      ['schemaVersion needs 1 or less: this case was made by a newer version, found 2'],
    ],
    [
      [fileOf('empty.json', '')],
      [`${join(folder, 'empty.json')}: This is no JSON: Unexpected end of JSON input`],
    ],
    [
      ['--preset', 'omnichannel', '--set', 'costs.people.flow.to=0'],
      ['costs.people.flow.to needs 1 or more, found 0'],
    ],
    [
      ['--preset', 'blank', '--set', 'metrics.csat.nothing=1'],
      ['metrics.csat.nothing needs a figure of the case, found metrics.csat.nothing'],
    ],
    [[fileOf('other.json', '[]')], ['format needs csroi-case: this is no CSROI case file, found nothing']],
    [[join(folder, 'nowhere')], [`${join(folder, 'nowhere')} cannot be read: there is no such file`]],
    [[join(folder, 'sub')], [`${join(folder, 'sub')} cannot be read: it is a folder`]],
  ] as readonly (readonly [readonly string[], readonly string[]])[])('refuses %j', (args, lines) => {
    expect(refusal(...args)).toEqual(lines);
  });

  it('keeps a fault on one line whatever the file holds', () => {
    expect(refusal(broken)).toHaveLength(1);
    expect(refusal(broken)[0]).toMatch(/broken[.]json: This is no JSON: [^\n]+$/);
  });

  it('suggests results that end alike', () => {
    expect(refusal(file, '--explain', 'npv')).toEqual([
      expect.stringMatching(/^a result of the case is needed, such as hard[.]npv, .*found npv$/),
    ]);
    expect(
      refusal(file, '--formula', 'nope.roi')
        .join()
        .match(/(?:^|, )hard[.]roi\b|as hard[.]roi\b/g),
    ).toHaveLength(1);
    for (const found of ['simulation.npv', 'rates.hard'])
      expect(refusal(file, '--explain', found)).toEqual([
        expect.stringMatching(`^${found} has no formula; results that have one are such as .*hard[.]roi$`),
      ]);
  });

  it('fills a blank case figure by figure', () => {
    const set = ['metrics.csat.baseline=0.5', 'metrics.csat.after=0.75'].flatMap((one) => ['--set', one]);
    expect(json('--preset', 'blank', ...set)['evidence']).toMatchObject({ 'kpi.csat.change': 0.25 });
  });

  it.each(PRESET_IDS)('looks at %s over every horizon', (preset) => {
    for (const months of HORIZONS) {
      const found = json('--preset', preset, '--set', `terms.horizonMonths=${months}`);
      expect(found['terms.horizonMonths'] ?? months).toBe(months);
      expect(found['checks']).not.toContainEqual(
        expect.objectContaining({ severity: 'arithmetic', failed: true }),
      );
    }
  });

  it('simulates nothing where no estimate counts', () => {
    const spreadOf = (path: string) => ({ path, low: 0.05, likely: 0.1, high: 0.2 });
    const given = (path: string) =>
      json(file, '--set', `spreads=${JSON.stringify([spreadOf(path)])}`, '--set', 'simulation.trials=100');
    expect(given('terms.supportCostLimit')).not.toHaveProperty('simulation');
    expect(given('terms.discountRate')).toHaveProperty('simulation');
  });
});

describe('the process', () => {
  it(
    'prints an answer and nothing else',
    async () => {
      const { code, out, err } = await runCommand('model', [file]);
      expect([code, err]).toEqual([0, '']);
      expect(JSON.parse(out)).toMatchObject({ 'hard.roi': 1 });
    },
    COMMAND_TIMEOUT,
  );

  it(
    'prints its refusal and nothing else, and fails',
    async () => {
      const { code, out, err } = await runCommand('model', [file, '--set', 'terms.horizonMonths=13']);
      expect([code, out]).toEqual([1, '']);
      expect(err).toBe('terms.horizonMonths needs one of 12, 24, 36, 48, 60, found 13\n');
    },
    COMMAND_TIMEOUT,
  );
});
