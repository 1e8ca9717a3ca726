/**
 * @jest-environment jsdom
 */
import { act, screen, within } from '@testing-library/react';
import { valueAt } from '../../src/roi/case/path.js';
import { memoryPort } from './support/memoryPort.js';
import { renderPane } from './support/renderPane.js';

const strip = async () => within(await screen.findByRole('region', { name: 'Live result' }));

// The source's own result: 42,000 for 1,500, 27 times the cost.
it('begins with an example, whose result stands in the strip', async () => {
  const { user } = await renderPane();
  await user.click(screen.getByRole('button', { name: /Knowledge base/ }));
  expect(await screen.findByRole('heading', { level: 1 })).toHaveProperty(
    'textContent',
    'Knowledge base and help centre',
  );
  expect((await strip()).getByRole('button', { name: /Hard ROI/ }).textContent).toContain('2,700');
});

it('undoes a deleted case', async () => {
  const { user, model } = await renderPane();
  await user.click(screen.getByRole('button', { name: 'Start blank' }));
  await screen.findByRole('heading', { level: 2, name: 'Project' });
  act(() => {
    model.startOver();
  });
  await screen.findByRole('heading', { level: 2, name: 'Show what service returns' });
  act(() => {
    model.undo();
  });
  expect(await screen.findByRole('heading', { level: 2, name: 'Project' })).toBeTruthy();
});

it('keeps what was typed once typing rests', async () => {
  jest.useFakeTimers();
  try {
    const port = memoryPort();
    const { modelFor } = await import('./support/modelFor.js');
    const model = modelFor(port);
    await model.open();
    model.start('knowledge-management');
    model.edit('metrics.handleTime.after', 300, { label: 'Handle time' });
    await jest.advanceTimersByTimeAsync(1000);
    expect(port.stored.kind).toBe('case');
    const { theCase } = port.stored as Extract<typeof port.stored, { kind: 'case' }>;
    expect(valueAt(theCase, 'metrics.handleTime.after')).toBe(300);
  } finally {
    jest.useRealTimers();
  }
});

it('never writes over a case of a newer version', async () => {
  const newer = { kind: 'newer', version: 9, text: '{"format":"csroi-case","schemaVersion":9}' } as const;
  const { user, port, model } = await renderPane(memoryPort({}, newer));
  expect(screen.getByText(/newer version \(9\)/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Export it' }));
  expect(new TextDecoder().decode(port.files[0]?.bytes)).toBe(newer.text);
  await user.click(screen.getByRole('button', { name: 'Start blank' }));
  await model.flush();
  expect(port.stored).toBe(newer);
});
