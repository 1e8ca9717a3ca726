import { readdirSync, readFileSync } from 'node:fs';
import { caseSamples } from '../../src/build/caseSamples.js';
import { caseJsonSchema } from '../../src/build/caseSchema.js';
import { roiEn } from '../../src/i18n/roi.en.js';
import { benefitKind } from '../../src/roi/case/benefitKinds.js';
import { enteredFigures } from '../../src/roi/case/figures.js';
import { METRIC_IDS } from '../../src/roi/case/metrics.js';
import { PRESET_IDS } from '../../src/roi/case/project.js';
import { parseCaseText } from '../../src/roi/case/stored.js';
import type { Case } from '../../src/roi/case/types.js';

const read = (path: string) => readFileSync(`${__dirname}/../../${path}`, 'utf8');
const { version } = JSON.parse(read('package.json')) as { version: string };
const samples = caseSamples(version);
const caseOf = (name: string): Case => samples[name]!.case;

it('has committed the JSON Schema that the code makes', () => {
  expect(JSON.parse(read('docs/case.schema.json'))).toEqual(JSON.parse(JSON.stringify(caseJsonSchema())));
});

it('describes every metric in it', () => {
  const { $defs } = JSON.parse(read('docs/case.schema.json')) as {
    $defs: { metrics: { properties: Record<string, { description: string }> } };
  };
  for (const id of METRIC_IDS) expect($defs.metrics.properties[id]!.description).toContain(roiEn.metrics[id]);
});

it('has committed exactly these samples', () => {
  expect(readdirSync(`${__dirname}/../../assets/samples`).sort()).toEqual(
    Object.keys(samples)
      .map((name) => `${name}.json`)
      .sort(),
  );
});

describe.each(Object.keys(samples))('%s', (name) => {
  it('is committed as the code makes it, and is a case', () => {
    const text = read(`assets/samples/${name}.json`);
    expect(JSON.parse(text)).toEqual(samples[name]);
    expect(parseCaseText(text)).toEqual({ case: caseOf(name) });
  });
});

describe.each(PRESET_IDS)('preset %s', (name) => {
  const preset = caseOf(name);

  it('marks every figure as an example', () => {
    expect(preset.project.preset).toBe(name);
    expect(preset.examples).toEqual(enteredFigures(preset));
    if (name !== 'blank') expect(preset.examples.length).toBeGreaterThan(40);
  });

  it('has the metrics that its lines need', () => {
    for (const { kind, on } of preset.benefits) {
      if (!on) continue;
      const { levels, changes } = benefitKind(kind);
      for (const id of levels) expect([kind, id, preset.metrics[id]?.baseline]).not.toContain(null);
      for (const id of [...levels, ...changes]) {
        if (kind === 'firstContactResolution' || levels.includes(id)) continue;
        expect([kind, id, typeof preset.metrics[id]?.baseline]).toEqual([kind, id, 'number']);
      }
    }
  });

  it('names its benchmarks as unverified', () => {
    for (const { source } of preset.benchmarks) expect(source).toMatch(/^As stated in: .*Not verified$/);
  });

  it('has evidence that agrees with its figures', () => {
    for (const metric of Object.values(preset.metrics)) {
      for (const side of ['baseline', 'after'] as const) {
        const evidence = metric[`${side}Evidence`];
        if (evidence?.kind === 'share')
          expect(evidence.successes / evidence.n).toBeCloseTo(metric[side]!, 12);
        if (evidence?.kind === 'mean') expect(evidence.mean).toBe(metric[side]);
        if (evidence?.kind === 'nps') {
          const { promoters, passives, detractors } = evidence;
          expect((100 * (promoters - detractors)) / (promoters + passives + detractors)).toBe(metric[side]);
        }
      }
    }
  });
});

describe('the worked numbers of the sources', () => {
  const before = (of: Case, id: keyof Case['metrics']) => of.metrics[id]!.baseline!;
  const after = (of: Case, id: keyof Case['metrics']) => of.metrics[id]!.after ?? before(of, id);
  const hourly = (of: Case) =>
    before(of, 'costPerAgent') / (before(of, 'paidHours') * before(of, 'utilisation'));
  const monthly = (of: Case, id: string) => {
    const flow = of.benefits.find((line) => line.id === id)!.flow!;
    return flow.form === 'monthly' ? flow.amount! : NaN;
  };

  it('000: 42,000 saved and 1,500 spent a month', () => {
    const of = caseOf('knowledge-management');
    const contacts = [35_000, 28_000, 25_000] as const;
    expect(before(of, 'contactsPerMonth') * (1 - after(of, 'deflectionRate'))).toBe(contacts[1]);
    const perIssue = (first: number) => 1 + before(of, 'repeatContacts') * (1 - first);
    expect(
      (contacts[1] / perIssue(before(of, 'firstContactResolution'))) *
        perIssue(after(of, 'firstContactResolution')),
    ).toBe(contacts[2]);
    const seconds = contacts[0] * before(of, 'handleTime') - contacts[2] * after(of, 'handleTime');
    const labour = (seconds / 3600) * hourly(of) * 0.5;
    const cash =
      (contacts[0] - contacts[2]) * before(of, 'otherCostPerContact') - 7000 * after(of, 'selfServiceCost');
    const leavers = ((before(of, 'attrition') - after(of, 'attrition')) * 30 * 8000) / 12;
    const weeks = before(of, 'weeksToProficiency') - after(of, 'weeksToProficiency');
    const hires = (after(of, 'newHires') * weeks * 0.5 * before(of, 'weeklyCostWhileLearning') * 0.5) / 12;
    const own = monthly(of, 'retiredTools') + monthly(of, 'escalations');
    expect(labour + cash + leavers + hires + own).toBeCloseTo(42_000, 9);
    expect(of.costs.filter(({ flow }) => 'amount' in flow && flow.amount !== null)).toMatchObject([
      { stage: 'running', flow: { amount: 1500 } },
    ]);
  });

  it('002: 100 spent, 150 earned', () => {
    const of = caseOf('service-quality');
    const costs = of.costs.map(({ flow }) => {
      if (flow.form === 'once') return flow.amount!;
      if (flow.form === 'hoursOnce') return flow.hours! * flow.rate!;
      return flow.form === 'monthly' ? 12 * flow.amount! : NaN;
    });
    expect(costs.reduce((sum, cost) => sum + cost)).toBe(100_000);
    const left = 13_500;
    const labour = ((15_000 * 480 - left * 408) / 3600) * hourly(of) * 0.5;
    const offers = (left * 0.15 * 0.05 - 15_000 * 0.1 * 0.04) * 200 * 0.5;
    const saved = 300 * (0.3 - 0.2) * 25;
    expect(12 * (labour + offers + saved + monthly(of, 'bugsFound'))).toBeCloseTo(150_000, 6);
  });

  it('004: support costs below 10 % of revenue', () => {
    const of = caseOf('support-kpis');
    expect(before(of, 'supportCost') / before(of, 'companyRevenue')).toBe(0.08);
    expect(of.terms.supportCostLimit).toBe(0.1);
  });

  it('leaves what the sources do not hold as empty slots', () => {
    const slots = caseOf('support-kpis').benchmarks.filter(({ low, high }) => low === null && high === null);
    expect(slots.map(({ id }) => id)).toEqual([
      'churnByIndustry',
      'leavingReason',
      'responseChart',
      'agentChart',
    ]);
  });
});
