import { presetsEn } from '../../src/i18n/presets.en.js';
import { liveFigures, type Figures } from '../../src/pane/state/liveFigures.js';
import type { Workings } from '../../src/pane/state/workings.js';
import { workingsTold } from '../../src/pane/steps/benefits/workingsTold.js';
import { PRESETS } from '../../src/roi/presets/presets.js';
import { EXAMPLE_SURROUNDINGS } from '../../src/roi/presets/exampleSurroundings.js';
import type { Case, PresetId, ScenarioId } from '../../src/roi/case/types.js';
import { WORDS } from './support/words.js';

const caseOf = (preset: PresetId): Case => PRESETS[preset](presetsEn, EXAMPLE_SURROUNDINGS);
const figuresOf = (theCase: Case): Figures => liveFigures()(theCase);

const product = (factors: Workings['makes']): number => factors.reduce((all, { value }) => all * value, 1);
const worth = ({ makes, beside, leaves }: Workings): number => (product(makes) + beside) * product(leaves);

const SETTING = { locale: 'en-US', currency: 'EUR' };
/** Units are kept beside their figures. */
const told = (figures: Figures, id: string): string =>
  workingsTold(figures.workings(id)!, WORDS, SETTING).replaceAll('\u00a0', ' ');

// Source 000 names 42,000 a month, of which 250 h × 40 an hour, half cashed, are shorter handling.
describe('the example of the knowledge base', () => {
  const figures = figuresOf(caseOf('knowledge-management'));

  it('comes to the 42,000 a month of its source', () => {
    expect(figures.full.hard).toBeCloseTo(42_000, 6);
  });

  it('tells how handling time comes to 5,000', () => {
    expect(told(figures, 'handlingTime')).toBe('= 250 h × 40 × 50 % = 5,000 EUR a month');
  });

  it('tells money that is no working time beside it', () => {
    // 700 h, half cashed, and 7,000 contacts less at 1 each, answered online at 0.1.
    expect(told(figures, 'deflection')).toBe('= 700 h × 40 × 50 % + 6,300 = 20.3 k EUR a month');
  });

  it('puts it into brackets where a part is due to something else', () => {
    const theCase = caseOf('knowledge-management');
    const benefits = theCase.benefits.map((line) => ({ ...line, attribution: 0.6 }));
    expect(told(figuresOf({ ...theCase, benefits }), 'deflection')).toBe(
      '= (700 h × 40 × 50 % + 6,300) × 60 % = 12.2 k EUR a month',
    );
  });

  it('says nothing about one figure alone', () => {
    expect(told(figures, 'escalations')).toBe('');
  });
});

describe.each(['knowledge-management', 'omnichannel', 'service-quality', 'support-kpis'] as const)(
  '%s',
  (preset) => {
    it.each(['conservative', 'expected', 'optimistic'] satisfies ScenarioId[])(
      'multiplies to what each line counts for, %s',
      (active) => {
        const theCase = caseOf(preset);
        const figures = figuresOf({ ...theCase, scenarios: { ...theCase.scenarios, active } });
        const steady = theCase.benefits.filter(({ id }) => figures.benefits[id]?.isSteady);
        expect(steady.length).toBeGreaterThan(0);
        for (const { id } of steady) {
          const workings = figures.workings(id)!;
          expect(worth(workings)).toBeCloseTo(workings.amount, 6);
          expect(workings.amount).toBe(figures.benefits[id]?.full);
        }
      },
    );
  },
);

it('lets a loss grow by its risk', () => {
  const theCase = caseOf('knowledge-management');
  const benefits = theCase.benefits.map((line) =>
    line.id === 'escalations'
      ? { ...line, flow: { form: 'monthly' as const, amount: -4000 }, risk: 0.2, attribution: 0.5 }
      : line,
  );
  const figures = figuresOf({ ...theCase, benefits });
  const workings = figures.workings('escalations')!;
  expect(workings.amount).toBeCloseTo(-4800, 9);
  expect(worth(workings)).toBeCloseTo(-4800, 9);
});

it('has words for what kept customers bring in, month by month', () => {
  const figures = figuresOf(caseOf('omnichannel'));
  expect(figures.workings('retainedRevenue')).toBeUndefined();
  expect(figures.benefits['retainedRevenue']?.isSteady).toBe(false);
  const total = figures.resultOf('benefit.retainedRevenue.total');
  expect(figures.benefits['retainedRevenue']?.full).toBeCloseTo((total as number) / 36, 9);
});
