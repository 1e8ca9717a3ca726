/**
 * @jest-environment jsdom
 */
import { act, screen, within } from '@testing-library/react';
import { METRIC_IDS } from '../../src/roi/case/metrics.js';
import { pseudo, untranslated } from './support/pseudo.js';
import { memoryPort } from './support/memoryPort.js';
import { renderStep, type Rendered } from './support/renderPane.js';
import { WORDS } from './support/words.js';

jest.setTimeout(90_000);

const theCase = ({ model }: Rendered) => model.state.get().current?.theCase;
const edit = ({ model }: Rendered, figures: Readonly<Record<string, unknown>>) => {
  act(() => {
    for (const [path, value] of Object.entries(figures)) model.edit(path, value, { label: path });
  });
};
/** Nothing of the step is hidden; to find that out takes longer than the tests. */
const textbox = (name: string) => screen.findByRole<HTMLInputElement>('textbox', { name, hidden: true });
const row = (name: string) => within(screen.getByRole('group', { name, hidden: true }));
const plain = (text: string | null) => text?.replace(/\s+/g, ' ') ?? '';

it('takes two metrics, shows their change, and what an "after" that is empty stands for', async () => {
  const rendered = await renderStep('baseline', 'blank');
  const { user } = rendered;
  expect(await screen.findByText(/Two metrics are enough for a first result/)).toBeTruthy();
  await user.type(await textbox('Average handle time, baseline, minutes:seconds'), '6:10');
  const after = await textbox('Average handle time, after, minutes:seconds');
  expect(after.placeholder).toBe('6:10');
  expect(row('Average handle time').getByText('no change')).toBeTruthy();
  // 5:02 is 68 of 370 seconds shorter: 18.4 %.
  await user.type(after, '5:02');
  await user.tab();
  expect(plain(row('Average handle time').getByText(/▼/).textContent)).toBe('▼ 18 % better');
  expect(screen.queryByText(/Two metrics are enough/)).toBeNull();
  edit(rendered, {
    'metrics.firstContactResolution.baseline': 0.68,
    'metrics.firstContactResolution.after': 0.61,
  });
  expect(plain(row('First contact resolution').getByText(/▼/).textContent)).toBe('▼ 7 pts worse');
});

it('says on leaving a field what is wrong with it, and keeps what was typed', async () => {
  const rendered = await renderStep('baseline', 'blank');
  const { user } = rendered;
  const time = await textbox('Average handle time, baseline, minutes:seconds');
  await user.type(time, 'six');
  expect(screen.queryByText(/needs a time/)).toBeNull();
  await user.tab();
  expect(
    screen.getByText('Average handle time, baseline needs a time such as 6:10; found "six".'),
  ).toBeTruthy();
  const share = await textbox('First contact resolution, baseline, percent');
  await user.type(share, '140');
  await user.tab();
  expect(plain(screen.getByText(/lies between/).textContent)).toBe(
    'First contact resolution, baseline lies between 0 % and 100 %; found 140 %.',
  );
  expect([time.value, share.value]).toEqual(['six', '140']);
  expect(theCase(rendered)?.metrics.handleTime).toBeUndefined();
  // 14 % was on the way to 140 %, and nobody meant it.
  expect(theCase(rendered)?.metrics.firstContactResolution?.baseline).toBeNull();
});

it('judges a measured change by its samples', async () => {
  const rendered = await renderStep('baseline', 'blank');
  const { user } = rendered;
  edit(rendered, {
    'metrics.firstContactResolution.baseline': 0.6,
    'metrics.firstContactResolution.after': 0.65,
  });
  await user.click(
    await screen.findByRole('button', {
      name: 'First contact resolution: after is measured, not a target',
      hidden: true,
    }),
  );
  const fcr = row('First contact resolution');
  expect(fcr.getByText('Measured without samples: not proven')).toBeTruthy();
  const part = (side: string, name: string) => textbox(`First contact resolution, ${side}, ${name}`);
  await user.type(await part('Sample of the baseline', 'Successes'), '60');
  await user.tab();
  expect(fcr.getByText('Still to enter: Answers.')).toBeTruthy();
  expect(theCase(rendered)?.metrics.firstContactResolution?.baselineEvidence).toBeNull();
  await user.type(await part('Sample of the baseline', 'Answers'), '100');
  await user.type(await part('Sample after', 'Successes'), '65');
  await user.type(await part('Sample after', 'Answers'), '100');
  // z = 0.05 ÷ √(0.625 × 0.375 × 2 ÷ 100) = 0.7303, two-sided p = 0.4652.
  expect(fcr.getByText(/n 100 \/ 100 .* not proven \(p 0\.47\)/)).toBeTruthy();
  const successes = await part('Sample after', 'Successes');
  await user.clear(successes);
  await user.type(successes, '101');
  await user.tab();
  expect(fcr.getByText('There cannot be more successes than answers: 101 of 100.')).toBeTruthy();
  await user.clear(successes);
  await user.type(successes, '80');
  await user.tab();
  // z = 0.2 ÷ √(0.7 × 0.3 × 2 ÷ 100) = 3.086, two-sided p = 0.002.
  expect(fcr.getByText(/n 100 \/ 100 .* · proven$/)).toBeTruthy();
  edit(rendered, {
    'metrics.firstContactResolution.baselineEvidence': { kind: 'share', successes: 6, n: 10 },
    'metrics.firstContactResolution.afterEvidence': { kind: 'share', successes: 8, n: 10 },
  });
  // 2 × 0.7 × 0.3 × (1.95996 + 0.84162)² ÷ 0.2² = 82.4
  expect(fcr.getByText(/too few answers \(needs 83\)/)).toBeTruthy();
});

it('lets undo win over a sample half typed', async () => {
  const rendered = await renderStep('baseline');
  const { user, model } = rendered;
  act(() => {
    model.goToFigure('metrics.handleTime.source');
  });
  const answers = await textbox('Average handle time, Sample of the baseline, Answers');
  expect(answers.value).toBe('412');
  await user.clear(answers);
  expect(theCase(rendered)?.metrics.handleTime?.baselineEvidence).toBeNull();
  await user.tab();
  act(() => {
    model.undo();
  });
  expect(answers.value).toBe('412');
});

it('sends to the source of a figure, and back to the figure with Escape', async () => {
  const { user, model } = await renderStep('baseline');
  await textbox('Average handle time, baseline, minutes:seconds');
  act(() => {
    model.goToFigure('metrics.talkTime.source');
  });
  const source = await textbox('Talk time, Source');
  expect(document.activeElement).toBe(source);
  await user.type(source, ' Q3{Escape}');
  expect(screen.queryByRole('textbox', { name: 'Talk time, Source', hidden: true })).toBeNull();
  expect(document.activeElement).toBe(await textbox('Talk time, baseline, minutes:seconds'));
  expect(model.state.get().current?.theCase.metrics.talkTime?.source).toMatch(/ Q3$/);
});

it('freezes the baseline, and opens it again for a reason alone', async () => {
  jest.useFakeTimers({
    now: new Date('2026-03-12T10:00:00'),
    doNotFake: [
      'setTimeout',
      'setInterval',
      'setImmediate',
      'queueMicrotask',
      'performance',
      'requestAnimationFrame',
      'cancelAnimationFrame',
      'clearTimeout',
      'clearInterval',
      'nextTick',
      'requestIdleCallback',
      'cancelIdleCallback',
      'clearImmediate',
      'hrtime',
    ],
  });
  try {
    const rendered = await renderStep('baseline', 'blank');
    const { user } = rendered;
    const baseline = await textbox('Contacts a month, baseline');
    await user.type(baseline, '40000');
    await user.click(screen.getByRole('button', { name: 'Freeze baseline', hidden: true }));
    expect(screen.getByText('Frozen Mar 12, 2026')).toBeTruthy();
    await user.type(baseline, '5');
    expect(theCase(rendered)?.metrics.contactsPerMonth?.baseline).toBe(40_000);
    await user.click(screen.getByRole('button', { name: 'Unfreeze…', hidden: true }));
    const dialog = within(await screen.findByRole('alertdialog', { name: 'Unfreeze the baseline?' }));
    await user.click(dialog.getByRole('button', { name: 'Unfreeze' }));
    expect(theCase(rendered)?.periods.baselineFrozen).toBe('2026-03-12');
    await user.type(dialog.getByRole('textbox', { name: /Why\?/ }), 'A month was missing');
    await user.click(dialog.getByRole('button', { name: 'Unfreeze' }));
    expect(theCase(rendered)?.periods).toMatchObject({
      baselineFrozen: null,
      unfrozen: [{ date: '2026-03-12', reason: 'A month was missing' }],
    });
    expect(screen.getByText('Unfrozen Mar 12, 2026: A month was missing')).toBeTruthy();
  } finally {
    jest.useRealTimers();
  }
});

it('asks to look at periods, parts, large changes and guards', async () => {
  const rendered = await renderStep('baseline', 'blank');
  await textbox('Contacts a month, baseline');
  edit(rendered, {
    'periods.baseline.from': '2025-01-01',
    'periods.baseline.to': '2025-06-30',
    'periods.after.from': '2025-09-01',
    'periods.after.to': '2025-12-31',
    'metrics.handleTime.baseline': 370,
    'metrics.handleTime.after': 140,
    'metrics.talkTime.baseline': 250,
    'metrics.holdTime.baseline': 40,
    'metrics.afterCallWork.baseline': 60,
    'metrics.firstContactResolution.baseline': 0.7,
    'metrics.firstContactResolution.after': 0.6,
  });
  expect(screen.getByText(/Baseline has 6 months, after has 4: monthly figures are compared\./)).toBeTruthy();
  const time = row('Average handle time');
  // 230 of 370 seconds: 62 %.
  expect(plain(time.getByText(/same kind of contacts/).textContent)).toContain('62 % better');
  expect(time.getByText(/Talk time, Hold time, After-call work add up to 5:50, not 6:10\./)).toBeTruthy();
  expect(plain(row('First contact resolution').getByText(/fewer contacts/).textContent)).toContain(
    'Average handle time is better, but fewer contacts are resolved at once (70 % → 60 %).',
  );
  await rendered.user.click(time.getByRole('button', { name: 'Use 5:50 for the baseline', hidden: true }));
  expect(theCase(rendered)?.metrics.handleTime?.baseline).toBe(350);
});

it('asks about large changes of what moves in points, not about small or bad ones', async () => {
  const rendered = await renderStep('baseline', 'blank');
  await textbox('Contacts a month, baseline');
  const asked = (name: string): string | undefined => {
    const found = row(name).queryByText(/same kind of contacts/);
    return found === null ? undefined : plain(found.textContent);
  };
  edit(rendered, { 'metrics.deflectionRate.baseline': 0, 'metrics.deflectionRate.after': 0.3 });
  expect(asked('Solved without an agent (deflection)')).toBeUndefined();
  edit(rendered, { 'metrics.deflectionRate.after': 0.31 });
  expect(asked('Solved without an agent (deflection)')).toContain('31 pts better');
  edit(rendered, {
    'metrics.firstContactResolution.baseline': 0.9,
    'metrics.firstContactResolution.after': 0.5,
  });
  expect(asked('First contact resolution')).toBeUndefined();
});

it('says in its own words when the periods overlap', async () => {
  const rendered = await renderStep('baseline', 'blank');
  edit(rendered, { 'periods.baseline.to': '2026-03-12' });
  const from = await screen.findByLabelText<HTMLInputElement>('After from');
  await rendered.user.type(from, '2026-03-01');
  await rendered.user.tab();
  expect(screen.getByText('After begins before the baseline ends (Mar 12, 2026).')).toBeTruthy();
  expect(from.value).toBe('2026-03-01');
  expect(theCase(rendered)?.periods.after.from).toBeNull();
});

it('tells who waits for which figures, and what an hour costs', async () => {
  const rendered = await renderStep('baseline');
  await textbox('Contacts a month, baseline');
  // 62,400 a year over 2,080 hours, three quarters of them on contacts.
  expect(screen.getByText('One productive hour costs 40 EUR')).toBeTruthy();
  edit(rendered, { 'metrics.handleTime.baseline': null, 'metrics.talkTime.baseline': null });
  expect(row('Average handle time').getByText(/needed by .*Handling time/)).toBeTruthy();
  expect(
    screen.getByRole('button', { name: /Contacts and handling.*needed by .*Handling time/, hidden: true }),
  ).toBeTruthy();
});

it('reaches both figures of every metric', async () => {
  const rendered = await renderStep('baseline', 'blank');
  await textbox('Contacts a month, baseline');
  edit(rendered, { 'project.businessModel': 'subscription' });
  for (const id of METRIC_IDS) {
    await act(async () => {
      rendered.model.goToFigure(`metrics.${id}.after`);
      // Groups open, and fields are found in what opened.
      await new Promise((resolve) => setTimeout(resolve, 0));
    });
    expect(document.querySelector(`[data-figure="metrics.${id}.baseline"]`)).not.toBeNull();
    expect(document.activeElement?.getAttribute('data-figure')).toBe(`metrics.${id}.after`);
  }
});

it('says nothing in English in another language', async () => {
  const rendered = await renderStep('baseline', 'omnichannel', memoryPort(), pseudo(WORDS));
  const { model } = rendered;
  await screen.findByRole('group', { name: /^Čöñtáčtš/, hidden: true });
  act(() => {
    for (const id of ['reopenRate', 'newHires', 'activeCustomers', 'csat', 'tickets', 'talkTime'])
      model.goToFigure(`metrics.${id}.source`);
  });
  act(() => {
    model.goToFigure('periods.baseline.from');
  });
  expect(untranslated(screen.getByRole('main', { hidden: true }))).toEqual([]);
});
