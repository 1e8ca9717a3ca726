/**
 * @jest-environment jsdom
 */
import { act, configure, screen, within } from '@testing-library/react';
import { valueAt } from '../../src/roi/case/path.js';
import { memoryPort } from './support/memoryPort.js';
import { pseudo, untranslated } from './support/pseudo.js';
import { renderStep, type Rendered } from './support/renderPane.js';
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
  const { user, model } = await open('omnichannel');
  const onboarding = within(screen.getByRole('switch', { name: 'Count Faster onboarding' }).closest('li')!);
  expect(onboarding.getByText('needs 4')).toBeTruthy();
  await user.click(onboarding.getByRole('button', { name: 'Go to Faster onboarding' }));
  expect(model.state.get().step).toBe('baseline');
  expect(model.state.get().focus?.path).toBe('metrics.weeklyCostWhileLearning.baseline');
});

it('makes a line of a kind that is switched on, with the focus on its switch', async () => {
  const rendered = await open('omnichannel');
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
