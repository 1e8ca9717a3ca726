/**
 * @jest-environment jsdom
 */
import { act, configure, screen, waitFor, within } from '@testing-library/react';
import { caseSchema } from '../../src/roi/case/schema.js';
import { valueAt } from '../../src/roi/case/path.js';
import type { PresetId } from '../../src/roi/case/types.js';
import { memoryPort } from './support/memoryPort.js';
import { pseudo, untranslated } from './support/pseudo.js';
import { renderStep, type Rendered } from './support/renderPane.js';
import { smallOptions } from './support/smallOptions.js';
import { WORDS } from './support/words.js';

// Who looks for roles in hidden parts too need not ask jsdom for the style of every ancestor.
configure({ defaultHidden: true });

const inCase = ({ model }: Rendered, path: string): unknown =>
  valueAt(model.state.get().current?.theCase, path);
const line = (name: string): HTMLElement => screen.getByRole('button', { name }).closest('li')!;
const field = (name: string): HTMLInputElement => screen.getByRole('textbox', { name });
const goTo = ({ model }: Rendered, path: string): void => {
  act(() => {
    model.goToFigure(path);
  });
};

async function open(preset: PresetId): Promise<Rendered> {
  const rendered = await renderStep('soft', preset);
  await screen.findByRole('button', { name: /^Risks/ });
  return rendered;
}

it('is optional', async () => {
  await open('blank');
  expect(screen.getByText('Optional. Skip if you are in a hurry.')).toBeTruthy();
});

it('adds a risk of a kind, and tells the loss to expect', async () => {
  const rendered = await open('blank');
  const { user } = rendered;
  await user.click(screen.getByRole('button', { name: 'Add a risk' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Adoption' }));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Adoption' }));
  await user.type(field('Adoption, Probability'), '30');
  await user.type(field('Adoption, Impact'), '20000');
  expect(within(line('Adoption')).getByText('expected loss 6,000')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Risks 1, expected loss 6,000 EUR' })).toBeTruthy();
});

it('shows three soft points on the Summary, and says why not a fourth', async () => {
  const rendered = await open('knowledge-management');
  const { user } = rendered;
  await user.click(screen.getByRole('button', { name: 'Brand and reputation' }));
  await user.click(screen.getByRole('switch', { name: 'Brand and reputation, Show on the Summary' }));
  expect(await screen.findByText(/room for three points/)).toBeTruthy();
  expect(inCase(rendered, 'softFactors.brand.onSummary')).toBe(false);
});

it('asks for evidence of a soft point when its field is left empty', async () => {
  const { user } = await open('knowledge-management');
  await user.click(screen.getByRole('button', { name: 'Brand and reputation' }));
  const evidence = field('Brand and reputation, Evidence');
  await user.clear(evidence);
  expect(screen.queryByText(/Without evidence/)).toBeNull();
  await user.tab();
  expect(await screen.findByText(/Without evidence this is an opinion/)).toBeTruthy();
});

it('lets lines go free when their initiative is deleted', async () => {
  const rendered = await open('service-quality');
  const { user, model } = rendered;
  const lines = () => {
    const { benefits, costs } = model.state.get().current!.theCase;
    return [...benefits, ...costs].filter(({ initiative }) => initiative === 'training').length;
  };
  const before = lines();
  expect(before).toBeGreaterThan(0);
  goTo(rendered, 'initiatives.training');
  expect(within(line('Training')).getByText(`${before} lines`)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Delete Training' }));
  expect(lines()).toBe(0);
  expect(inCase(rendered, 'initiatives.training')).toBeUndefined();
  act(() => {
    model.undo();
  });
  expect(lines()).toBe(before);
});

it('keeps what months really brought, by their number, and forgets the empty ones', async () => {
  const rendered = await open('support-kpis');
  const { user } = rendered;
  goTo(rendered, 'review.actuals.2.benefits');
  await user.type(field('Month 2, benefits'), '700');
  await user.type(field('Month 0, costs'), '1200');
  expect(inCase(rendered, 'review.actuals')).toEqual([
    { month: 0, benefits: null, costs: 1200 },
    { month: 2, benefits: 700, costs: null },
  ]);
  await user.clear(field('Month 2, benefits'));
  expect(inCase(rendered, 'review.actuals')).toEqual([{ month: 0, benefits: null, costs: 1200 }]);
});

// 60 of 100 against 40 of 100: two proportions, z = 2.83, p = 0.005.
it('compares two groups of customers', async () => {
  const rendered = await open('blank');
  const { user } = rendered;
  await user.click(screen.getByRole('button', { name: /^Hypotheses/ }));
  await user.click(screen.getByRole('button', { name: 'Add a hypothesis' }));
  await user.type(field('Hypothesis, Behaviour'), 'Early');
  expect(within(line('Early')).getByText('no samples yet')).toBeTruthy();
  await user.type(field('Early, Sample of group A, Successes'), '60');
  await user.type(field('Early, Sample of group A, Answers'), '100');
  await user.type(field('Early, Sample of group B, Successes'), '40');
  await user.type(field('Early, Sample of group B, Answers'), '100');
  expect(within(line('Early')).getByText('the groups differ: association, not proof')).toBeTruthy();
  const kind = screen.getByRole('combobox', { name: 'Early, What is counted' });
  await user.selectOptions(kind, 'An average');
  expect(inCase(rendered, 'hypotheses.hypothesis1.cohortA.evidence')).toBeNull();
  expect(field('Early, Sample of group A, Mean')).toBeTruthy();
});

it('puts a KPI into a set once, and takes it out', async () => {
  const rendered = await open('support-kpis');
  const { user } = rendered;
  goTo(rendered, 'kpiSets.A');
  const kpis = (): readonly string[] => inCase(rendered, 'kpiSets.A.kpis') as readonly string[];
  const before = kpis();
  const name = String(inCase(rendered, 'kpiSets.A.name'));
  const choice = screen.getByRole('combobox', { name: `${name}, Add a KPI` });
  await user.selectOptions(choice, 'Cost per ticket');
  expect(kpis()).toEqual([...before, 'costPerTicket']);
  expect(within(choice).queryByRole('option', { name: 'Cost per ticket' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Take Cost per ticket out' }));
  expect(kpis()).toEqual(before);
});

it('has a field for every figure of every register', async () => {
  const rendered = await open('support-kpis');
  const { entries } = caseSchema;
  const lists = {
    softFactors: entries.softFactors,
    risks: entries.risks,
    agents: entries.agents,
    kpiSets: entries.kpiSets,
    benchmarks: entries.benchmarks,
    'review.checkpoints': entries.review.entries.checkpoints,
    'review.surveys': entries.review.entries.surveys,
    'review.procedures': entries.review.entries.procedures,
  } as const;
  for (const [list, schema] of Object.entries(lists)) {
    const [{ id }] = inCase(rendered, list) as [{ id: string }];
    goTo(rendered, `${list}.${id}`);
    const { item } = schema.pipe[0];
    for (const part of Object.keys(item.entries).filter((key) => key !== 'id' && key !== 'kpis')) {
      const path = `${list}.${id}.${part}`;
      expect([path, document.querySelector(`[data-figure="${path}"]`) !== null]).toEqual([path, true]);
    }
  }
});

it.each([
  ['softFactors.brand.baseline', 'knowledge-management', undefined],
  ['risks.adoption.impact', 'knowledge-management', 'Owner'],
  ['review.checkpoints.after3.planned', 'support-kpis', undefined],
  ['review.surveys.yearly.everyMonths', 'support-kpis', undefined],
  ['review.actuals.0.costs', 'support-kpis', undefined],
] as const)('opens the menu of %s by F2', async (path, preset, owner) => {
  const rendered = await open(preset);
  goTo(rendered, path);
  await waitFor(() => {
    expect(document.activeElement?.getAttribute('data-figure')).toBe(path);
  });
  await rendered.user.keyboard('{F2}');
  expect(await screen.findByRole('menuitem', { name: 'Use selected cell' })).toBeTruthy();
  const source = screen.queryByRole('menuitem', { name: 'Source and owner' });
  expect(source !== null).toBe(owner !== undefined);
  if (!source || owner === undefined) return;
  await rendered.user.click(source);
  await waitFor(() => {
    expect(document.activeElement?.getAttribute('data-figure')).toBe('risks.adoption.owner');
  });
});

it('says in which unit months are typed', async () => {
  const rendered = await open('support-kpis');
  goTo(rendered, 'review.surveys.yearly.everyMonths');
  const every = await screen.findByRole('textbox', { name: /, Every$/ });
  expect(every.closest('.fui-Input')?.textContent).toContain('months');
});

it('begins every option with a capital letter', async () => {
  const rendered = await open('support-kpis');
  for (const path of ['softFactors.trust', 'risks.adoption', 'kpiSets.A', 'benchmarks.replyHour'])
    goTo(rendered, path);
  await screen.findByRole('combobox', { name: /, KPI it stands beside$/ });
  expect(smallOptions()).toEqual([]);
});

it('has no English of its own', async () => {
  const rendered = await renderStep('soft', 'support-kpis', memoryPort(), pseudo(WORDS));
  const { container } = rendered;
  for (const path of [
    'softFactors.trust',
    'risks.adoption',
    'agents.agent1',
    'kpiSets.A',
    'benchmarks.replyHour',
    'review.checkpoints.after3',
    'review.actuals.0.costs',
    'review.surveys.yearly',
    'review.procedures.scripts',
  ])
    goTo(rendered, path);
  expect((await screen.findAllByRole('combobox')).length).toBeGreaterThan(5);
  // The currency, and dates, which Intl writes.
  const written = /^EUR$|^\w{3} \d{1,2}, \d{4}$/;
  expect(untranslated(container).filter((text) => !written.test(text))).toEqual([]);
});
