/**
 * @jest-environment jsdom
 */
import { act, screen, within } from '@testing-library/react';
import { pseudo, untranslated } from './support/pseudo.js';
import { memoryPort } from './support/memoryPort.js';
import { renderStep, type Rendered } from './support/renderPane.js';
import { smallOptions } from './support/smallOptions.js';
import { WORDS } from './support/words.js';

const theCase = ({ model }: Rendered) => model.state.get().current?.theCase;
/** Nothing of the step is hidden; to find that out takes longer than the tests. */
const textbox = (name: string) => screen.findByRole<HTMLInputElement>('textbox', { name, hidden: true });
const open = ({ user }: Rendered, group: RegExp) =>
  screen.findByRole('button', { name: group, hidden: true }).then((header) => user.click(header));

it('takes what is decided', async () => {
  const rendered = await renderStep('project', 'blank');
  const { user } = rendered;
  await user.type(await textbox('Title'), 'Help centre 2026');
  await user.click(screen.getByRole('radio', { name: 'Keep', hidden: true }));
  expect(screen.getByText(/Figures exist\? Choose Only proven\./)).toBeTruthy();
  await user.click(screen.getByRole('radio', { name: 'Only proven results', hidden: true }));
  expect(screen.queryByText(/Figures exist/)).toBeNull();
  await user.click(screen.getByRole('switch', { name: 'Customers pay by subscription', hidden: true }));
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'Currency', hidden: true }),
    'HUF – Hungarian Forint',
  );
  await user.selectOptions(screen.getByRole('combobox', { name: 'First month, month', hidden: true }), 'May');
  await user.click(screen.getByRole('radio', { name: '48', hidden: true }));
  expect(theCase(rendered)).toMatchObject({
    project: { title: 'Help centre 2026', decision: 'keep', businessModel: 'subscription' },
    terms: { hardPolicy: 'proven', currency: 'HUF', horizonMonths: 48 },
  });
  expect(theCase(rendered)?.terms.firstMonth).toMatch(/-05$/);
});

it('remembers which groups are open, until another case begins', async () => {
  const rendered = await renderStep('project', 'blank');
  const { model } = rendered;
  const isOpen = async (group: RegExp) =>
    (await screen.findByRole('button', { name: group, hidden: true })).getAttribute('aria-expanded');
  await open(rendered, /People and dates/);
  await open(rendered, /The decision/);
  expect([await isOpen(/People and dates/), await isOpen(/The decision/)]).toEqual(['true', 'false']);
  act(() => {
    model.goOn();
  });
  await screen.findByRole('heading', { name: 'Baseline and after', hidden: true });
  act(() => {
    model.goBack();
  });
  expect([await isOpen(/People and dates/), await isOpen(/The decision/)]).toEqual(['true', 'false']);
  act(() => {
    model.goOn();
  });
  await screen.findByRole('heading', { name: 'Baseline and after', hidden: true });
  act(() => {
    model.start('omnichannel');
  });
  expect([await isOpen(/People and dates/), await isOpen(/The decision/)]).toEqual(['false', 'true']);
});

it('asks for a title once it is left empty, and not before', async () => {
  const rendered = await renderStep('project', 'blank');
  await rendered.user.click(await textbox('Title'));
  expect(screen.queryByText(/please enter one/)).toBeNull();
  await rendered.user.tab();
  expect(screen.getByText('Title is printed on every page; please enter one.')).toBeTruthy();
});

it('keeps a rate that is none in its field, in red, and the last good one in the case', async () => {
  const rendered = await renderStep('project', 'blank');
  const { user, model } = rendered;
  const rate = await textbox('Discount rate');
  await user.clear(rate);
  await user.type(rate, 'ten');
  expect(screen.queryByText(/needs a percentage/)).toBeNull();
  await user.tab();
  expect(screen.getByText('Discount rate needs a percentage such as 10 %; found "ten".')).toBeTruthy();
  expect(rate.value).toBe('ten');
  await user.clear(rate);
  await user.type(rate, '8');
  await user.tab();
  expect(rate.value.replace(/\s/g, ' ')).toBe('8 %');
  expect(theCase(rendered)?.terms.discountRate).toBe(0.08);
  expect(Object.keys(model.state.get().current?.faults ?? {})).toEqual([]);
});

it('tells in the folded headers what they hold, and opens the one somebody is sent to', async () => {
  const rendered = await renderStep('project', 'blank');
  const { user, model } = rendered;
  await open(rendered, /^Finance rules/);
  await user.click(await screen.findByRole('radio', { name: 'Yearly (TEI)', hidden: true }));
  expect(screen.getByRole('button', { name: /Finance rules yearly, 5\s%/, hidden: true })).toBeTruthy();
  const decision = { name: 'The decision Start · Planned targets too', hidden: true };
  await user.click(screen.getByRole('button', decision));
  expect(screen.getByRole('button', { ...decision, expanded: false })).toBeTruthy();
  expect(screen.queryByRole('textbox', { name: 'Service hours', hidden: true })).toBeNull();
  act(() => {
    model.goToFigure('project.serviceHours');
  });
  const hours = await textbox('Service hours');
  expect(document.activeElement).toBe(hours);
});

it('lists channels in their order, and others one a line', async () => {
  const rendered = await renderStep('project', 'blank');
  const { user } = rendered;
  await open(rendered, /^Channels and coverage/);
  const group = within(await screen.findByRole('group', { name: 'Channels', hidden: true }));
  await user.click(group.getByRole('checkbox', { name: 'Chat', hidden: true }));
  await user.click(group.getByRole('checkbox', { name: 'E-mail', hidden: true }));
  await user.type(await textbox('Other channels'), 'Fax{Enter}Letter{Enter}');
  expect(theCase(rendered)?.project).toMatchObject({
    channels: ['email', 'chat'],
    ownChannels: ['Fax', 'Letter'],
  });
  expect(screen.getByRole('button', { name: /E-mail, Chat, Fax, Letter/, hidden: true })).toBeTruthy();
});

it('begins every option with a capital letter', async () => {
  const rendered = await renderStep('project', 'blank');
  await open(rendered, /^Channels and coverage/);
  await screen.findByRole('combobox', { name: 'Language of the workbook', hidden: true });
  expect(smallOptions()).toEqual([]);
});

it('says nothing in English in another language', async () => {
  const rendered = await renderStep('project', 'omnichannel', memoryPort(), pseudo(WORDS));
  for (const group of [/^Péöpl/, /^Fíñáñčé/, /^Čháññél/]) await open(rendered, group);
  await screen.findByRole('group', { name: /^Čháññélš/, hidden: true });
  const left = untranslated(screen.getByRole('main', { hidden: true }));
  // Days are written by Intl.
  expect(left.filter((text) => !/ 20\d\d$/.test(text))).toEqual([]);
});
