/**
 * @jest-environment jsdom
 */
import { act, configure, screen, waitFor, within } from '@testing-library/react';
import { valueAt } from '../../src/roi/case/path.js';
import { memoryPort } from './support/memoryPort.js';
import { pseudo, untranslated } from './support/pseudo.js';
import { sentTo } from './support/passed.js';
import { renderStep, type Rendered } from './support/renderPane.js';
import { smallOptions } from './support/smallOptions.js';
import type { PresetId } from '../../src/roi/case/types.js';
import { WORDS } from './support/words.js';

// Who looks for roles in hidden parts too need not ask jsdom for the style of every ancestor.
configure({ defaultHidden: true });

const inCase = ({ model }: Rendered, path: string): unknown =>
  valueAt(model.state.get().current?.theCase, path);
const line = (name: string): HTMLElement => screen.getByRole('button', { name }).closest('li')!;
const field = (name: string | RegExp): HTMLInputElement => screen.getByRole('textbox', { name });

/** The step, once its fields are there. */
async function open(preset: PresetId = 'knowledge-management'): Promise<Rendered> {
  const rendered = await renderStep('benefits', preset);
  await screen.findByText(/^Full effect a month/);
  return rendered;
}

/** Unfolds what is offered besides the kinds of the chosen solution; the group of time saved comes first. */
async function openOthers({ user }: Rendered): Promise<void> {
  const [first] = screen.getAllByRole('button', { name: /^Other kinds/ });
  await user.click(first!);
}

const edit = ({ model }: Rendered, figures: Readonly<Record<string, unknown>>): void => {
  act(() => {
    for (const [path, value] of Object.entries(figures)) model.edit(path, value, { label: path });
  });
};

async function retype({ user }: Rendered, name: string, text: string): Promise<void> {
  await user.click(field(name));
  await user.clear(field(name));
  await user.type(field(name), text);
}

it('shows what each line is worth, as what it counts, and why', async () => {
  await open();
  const handling = within(line('Handling time'));
  expect(handling.getByText('Hard')).toBeTruthy();
  expect(handling.getByText('5,000')).toBeTruthy();
  expect(handling.getByText(/^Proven: p below 0\.001 · 50 % of the time cashed/)).toBeTruthy();
  expect(within(line('Customers’ waiting time')).getByText('Soft')).toBeTruthy();
  expect(screen.getByText(/hard 42 k · soft/)).toBeTruthy();
});

it('follows every letter, and takes it back as one step', async () => {
  const rendered = await open();
  const { user, model } = rendered;
  await user.click(screen.getByRole('button', { name: 'Handling time' }));
  await retype(rendered, 'Handling time, Due to this solution', '9');
  expect(within(line('Handling time')).getByText('450')).toBeTruthy();
  await user.type(field('Handling time, Due to this solution'), '0');
  expect(within(line('Handling time')).getByText('4,500')).toBeTruthy();
  expect(screen.getByText(/hard 41\.5 k/)).toBeTruthy();
  expect(screen.getByText('= 250 h × 40 × 50 % × 90 % = 4,500 EUR a month')).toBeTruthy();
  await user.tab();
  act(() => {
    model.undo();
  });
  expect(within(line('Handling time')).getByText('5,000')).toBeTruthy();
});

it('keeps what is no share in the field, and says so when it is left', async () => {
  const rendered = await open();
  const { user } = rendered;
  await user.click(screen.getByRole('button', { name: 'Handling time' }));
  await retype(rendered, 'Handling time, Due to this solution', '140 %');
  expect(screen.queryByText(/found 140 %/)).toBeNull();
  await user.tab();
  expect(
    await screen.findByText('Handling time, Due to this solution lies between 0 % and 100 %; found 140 %.'),
  ).toBeTruthy();
  expect(field('Handling time, Due to this solution').value).toBe('140 %');
  // 14 on the way to 140 was not meant either.
  expect(inCase(rendered, 'benefits.handlingTime.attribution')).toBe(1);
});

it('says what a line needs, and leads to the figure', async () => {
  const rendered = await open('omnichannel');
  const { user, model } = rendered;
  await openOthers(rendered);
  const onboarding = within(screen.getByRole('switch', { name: 'Count Faster onboarding' }).closest('li')!);
  expect(onboarding.getByText('needs 4')).toBeTruthy();
  const focus = sentTo(model);
  await user.click(onboarding.getByRole('button', { name: 'Go to Faster onboarding' }));
  expect(model.state.get().step).toBe('baseline');
  expect(focus[0]).toBe('metrics.weeklyCostWhileLearning.baseline');
});

it('makes a line of a kind that is switched on, with the focus on its switch', async () => {
  const rendered = await open('omnichannel');
  await openOthers(rendered);
  await rendered.user.click(screen.getByRole('switch', { name: 'Count Retired tools' }));
  expect(inCase(rendered, 'benefits.retiredTools.on')).toBe(true);
  expect(document.activeElement).toBe(
    screen.getByRole('switch', { name: 'Count Retired tools', checked: true }),
  );
  expect(within(line('Retired tools')).getByText(/No amount is entered/)).toBeTruthy();
});

it('switches a line off, which then counts nothing', async () => {
  const rendered = await open();
  await rendered.user.click(screen.getByRole('switch', { name: 'Count Handling time' }));
  expect(inCase(rendered, 'benefits.handlingTime.on')).toBe(false);
  expect(within(line('Handling time')).queryByText('Hard')).toBeNull();
  expect(screen.getByText(/hard 37 k/)).toBeTruthy();
});

it('adds an own line, names it, deletes it, and brings it back', async () => {
  const rendered = await open('blank');
  const { user, model } = rendered;
  await user.click(screen.getByRole('button', { name: 'Your own lines none on' }));
  await user.click(screen.getByRole('button', { name: 'Add a line' }));
  const [added] = model.state.get().current!.theCase.benefits;
  expect(document.activeElement).toBe(field('Own line, Name'));
  await user.clear(field('Own line, Name'));
  await user.type(document.activeElement as HTMLElement, 'Less paper');
  await user.type(field('Less paper, Amount a month'), '300');
  expect(within(line('Less paper')).getByText('300')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Delete Less paper' }));
  expect(inCase(rendered, `benefits.${added!.id}`)).toBeUndefined();
  act(() => {
    model.undo();
  });
  expect(inCase(rendered, `benefits.${added!.id}.flow.amount`)).toBe(300);
});

it('forgets what else named a deleted line', async () => {
  const rendered = await open();
  const { user } = rendered;
  act(() => {
    rendered.model.edit('risks.adoption.concerns', 'escalations', { label: 'Concerns' });
  });
  await user.click(screen.getByRole('button', { name: 'Fewer escalations to specialists' }));
  await user.click(screen.getByRole('button', { name: 'Delete Fewer escalations to specialists' }));
  expect(inCase(rendered, 'benefits.escalations')).toBeUndefined();
  expect(inCase(rendered, 'risks.adoption.concerns')).toBeNull();
  expect(rendered.model.state.get().current!.theCase.examples.join()).not.toContain('escalations');
});

it('takes amounts year by year', async () => {
  const rendered = await open();
  const { user } = rendered;
  const name = 'Fewer escalations to specialists';
  await user.click(screen.getByRole('button', { name }));
  await user.selectOptions(
    screen.getByRole('combobox', { name: `${name}, How it comes` }),
    'Amounts by year',
  );
  await user.type(field(`${name}, Year 2`), '24000');
  expect(inCase(rendered, 'benefits.escalations.flow.amounts')).toEqual([0, 24_000]);
  // A third of three years' 24,000 a year, by month.
  expect(
    screen.getByText('Differs from month to month: 667 EUR a month on average over 36 months'),
  ).toBeTruthy();
  await user.clear(field(`${name}, Year 2`));
  expect(inCase(rendered, 'benefits.escalations.flow.amounts')).toEqual([0]);
});

it('is worked by keyboard alone', async () => {
  const rendered = await open();
  const { user } = rendered;
  const name = screen.getByRole('button', { name: 'Handling time' });
  name.focus();
  await user.keyboard('{Enter}');
  expect(name.getAttribute('aria-expanded')).toBe('true');
  await user.keyboard(' ');
  expect(name.getAttribute('aria-expanded')).toBe('false');
  screen.getByRole('switch', { name: 'Count Handling time' }).focus();
  await user.keyboard(' ');
  expect(inCase(rendered, 'benefits.handlingTime.on')).toBe(false);
});

it('tells why overlap is removed', async () => {
  const { user } = await open();
  // 10,000 contacts that no longer come are not 36 s shorter as well: 100 h; nor do 750 of them come back: 75 h.
  expect(screen.getByText(/Overlap removed: −7,000 EUR a month/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Why?' }));
  expect(screen.getByText(/Deflection counts first/)).toBeTruthy();
});

it('says how far a change is from being proven', async () => {
  const rendered = await open();
  edit(rendered, {
    'terms.hardPolicy': 'proven',
    'metrics.repeatContacts.after': null,
    'metrics.firstContactResolution.basis': 'measured',
    'metrics.firstContactResolution.baseline': 0.6,
    'metrics.firstContactResolution.after': 0.65,
    'metrics.firstContactResolution.baselineEvidence': { kind: 'share', successes: 60, n: 100 },
    'metrics.firstContactResolution.afterEvidence': { kind: 'share', successes: 65, n: 100 },
  });
  // z = 0.05 ÷ √(0.625 × 0.375 × 2 ÷ 100) = 0.7303, two-sided p = 0.4652. Of the 2 × 0.625 × 0.375 × (1.95996 +
  // 0.84162)² ÷ 0.05² = 1,472 answers that are needed in each period, 100 are there.
  const told = 'Not proven yet (p 0.47); about 1,372 more answers needed in each period';
  expect(within(line('First contact resolution')).getByText(told)).toBeTruthy();
});

it('asks for the goal of a line where the case has none either', async () => {
  const rendered = await open();
  const { user } = rendered;
  await user.click(screen.getByRole('button', { name: 'Handling time' }));
  const goal = field('Handling time, Goal it serves');
  expect(goal.required).toBe(true);
  await user.click(goal);
  await user.tab();
  expect(screen.queryByText(/please enter one here/)).toBeNull();
  edit(rendered, { 'project.goal': '' });
  await user.click(goal);
  await user.tab();
  expect(
    await screen.findByText(/^Goal it serves is shown beside the benefit; please enter one/),
  ).toBeTruthy();
  await user.type(goal, 'Growth');
  expect(screen.queryByText(/please enter one here/)).toBeNull();
});

it('offers the kinds of the chosen solution, and folds the others', async () => {
  const rendered = await open('omnichannel');
  const offered = (name: string) => screen.queryByRole('switch', { name: `Count ${name}` });
  // No line of the example of the contact centre is about staff leaving; one of the knowledge base's is.
  expect(offered('Fewer agents leave')).toBeNull();
  edit(rendered, { 'project.preset': 'knowledge-management' });
  expect(offered('Fewer agents leave')).not.toBeNull();
  edit(rendered, { 'project.preset': 'support-kpis' });
  expect(offered('Fewer agents leave')).toBeNull();
  await openOthers(rendered);
  expect(offered('Fewer agents leave')).not.toBeNull();
  // Of no solution of the list, everything is offered at once.
  edit(rendered, { 'project.preset': 'blank' });
  expect(offered('Fewer agents leave')).not.toBeNull();
  expect(screen.queryByRole('button', { name: /^Other kinds/ })).toBeNull();
});

it('leads from the menu of a figure to its source', async () => {
  const { user } = await open();
  await user.click(screen.getByRole('button', { name: 'Handling time' }));
  await user.click(field('Handling time, Starts after'));
  await user.keyboard('{F2}');
  await user.click(await screen.findByRole('menuitem', { name: 'Source and owner' }));
  await waitFor(() => {
    expect(document.activeElement).toBe(field('Handling time, Source'));
  });
});

it('begins every option with a capital letter', async () => {
  const { model } = await open();
  act(() => {
    model.goToFigure('benefits.handlingTime.owner');
  });
  await screen.findByRole('combobox', { name: 'Handling time, Confidence' });
  expect(smallOptions()).toEqual([]);
});

it('has no English of its own', async () => {
  const words = pseudo(WORDS);
  const { container, model } = await renderStep('benefits', 'knowledge-management', memoryPort(), words);
  for (const path of ['deflection.owner', 'escalations.owner', 'morale.goal', 'retiredTools.note'])
    act(() => {
      model.goToFigure(`benefits.${path}`);
    });
  expect(screen.getAllByRole('radiogroup').length).toBeGreaterThan(2);
  expect(untranslated(container).filter((text) => text !== 'EUR')).toEqual([]);
});
