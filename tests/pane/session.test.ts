/**
 * @jest-environment jsdom
 */
import { newMetric } from '../../src/roi/case/make.js';
import { valueAt } from '../../src/roi/case/path.js';
import type { Case } from '../../src/roi/case/types.js';
import type { InputNews, PanePort } from '../../src/pane/port.js';
import type { PaneModel } from '../../src/pane/state/paneModel.js';
import { listenToCommands } from '../../src/pane/state/listenToCommands.js';
import { progressText } from '../../src/pane/state/progressText.js';
import { memoryPort } from './support/memoryPort.js';
import { modelFor } from './support/modelFor.js';
import { WORDS } from './support/words.js';

/* The pane without its looks. */

jest.setTimeout(60_000);

const caseOf = ({ state }: PaneModel): Case => state.get().current!.theCase;
const said = ({ state }: PaneModel): string | undefined =>
  state.get().announcement?.text.replace(/\u00a0/g, ' ');

async function opened(changes: Partial<PanePort> = {}) {
  const port = memoryPort(changes);
  const model = modelFor(port);
  const end = await model.open();
  return { port, model, end };
}

describe('a case that is deleted', () => {
  it('is gone from the workbook, and back with undo', async () => {
    const { port, model } = await opened();
    model.start('omnichannel');
    await model.flush();
    expect(port.stored.kind).toBe('case');
    model.startOver();
    await model.flush();
    expect(port.stored.kind).toBe('none');
    model.undo();
    await model.flush();
    expect(model.state.get().phase).toBe('case');
    expect(port.stored).toMatchObject({ kind: 'case', theCase: { project: { preset: 'omnichannel' } } });
  });

  it('leaves one of a newer version where it is', async () => {
    const newer = { kind: 'newer', version: 9, text: '{}' } as const;
    const port = memoryPort({}, newer);
    const model = modelFor(port);
    await model.open();
    model.start('blank');
    model.startOver();
    await model.flush();
    expect(port.stored).toBe(newer);
  });

  it('takes nothing from its sheets, nor does the next one write into them', async () => {
    let tell: ((news: InputNews) => void) | undefined;
    const writeInputs = jest.fn(() => Promise.resolve());
    const { model } = await opened({
      writeInputs,
      isBuilt: () => Promise.resolve(true),
      readStored: () => Promise.resolve({ kind: 'none' }),
      followInputs: (_, listener) => {
        tell = listener;
        return Promise.resolve(() => undefined);
      },
    });
    model.start('omnichannel');
    model.startOver();
    const theCase = { ...caseOf(model), terms: { ...caseOf(model).terms, discountRate: 0.2 } };
    tell!({ changes: [{ path: 'terms.discountRate', label: 'Discount rate' }], problems: [], theCase });
    expect(model.state.get().phase).toBe('first');
    jest.useFakeTimers();
    try {
      model.start('support-kpis');
      jest.advanceTimersByTime(2000);
      expect(writeInputs).not.toHaveBeenCalled();
    } finally {
      jest.useRealTimers();
    }
  });

  it('has nothing to undo where there was none', async () => {
    const { model } = await opened();
    model.undo();
    expect(model.state.get().phase).toBe('first');
  });
});

it('clears percentages with the figures, in the blue cells too', async () => {
  const writeInputs = jest.fn<Promise<void>, [Case]>(() => Promise.resolve());
  const { model } = await opened({ writeInputs });
  model.start('service-quality');
  expect(caseOf(model).benefits.some(({ attribution, risk }) => attribution !== 1 || risk !== 0)).toBe(true);
  jest.useFakeTimers();
  try {
    Object.assign(model.state.get(), { isBuilt: true });
    model.clearFigures();
    jest.advanceTimersByTime(2000);
  } finally {
    jest.useRealTimers();
  }
  for (const { attribution, risk, rampMonths, realisation } of caseOf(model).benefits) {
    expect([attribution, risk, rampMonths]).toEqual([1, 0, 0]);
    expect([null, 0.5]).toContain(realisation);
  }
  expect(caseOf(model).examples).toEqual([]);
  expect(writeInputs).toHaveBeenLastCalledWith(caseOf(model));
});

it('counts a sample as the example’s only until one of its answers is typed', async () => {
  const { model } = await opened();
  model.start('service-quality');
  const example = caseOf(model).examples.find((path) => path.endsWith('.evidence'))!;
  expect(example).toMatch(/^hypotheses\./);
  model.edit(`${example}.n`, 1234, { label: 'Answers' });
  expect(valueAt(caseOf(model), `${example}.n`)).toBe(1234);
  expect(caseOf(model).examples).not.toContain(example);
});

describe('a frozen baseline', () => {
  const frozen = async (changes: Partial<PanePort> = {}) => {
    const found = await opened(changes);
    found.model.start('omnichannel');
    found.model.change('frozen', (theCase) => ({
      ...theCase,
      periods: { ...theCase.periods, baselineFrozen: '2026-03-12' },
    }));
    return found;
  };

  it('is changed by no button, and says why', async () => {
    const { model } = await frozen();
    const before = caseOf(model).metrics.handleTime?.baseline;
    const told = model.edit('metrics.handleTime.baseline', 100, { label: 'Handle time, baseline' });
    expect(told).toMatch(/^Handle time, baseline stays as it is: the baseline is frozen\./);
    expect(caseOf(model).metrics.handleTime?.baseline).toBe(before);
    expect(model.edit('metrics.handleTime.after', 100, { label: 'Handle time, after' })).toBeUndefined();
  });

  it('is not changed from its blue cells either, which are put right', async () => {
    let tell: ((news: InputNews) => void) | undefined;
    const writeInputs = jest.fn<Promise<void>, [Case]>(() => Promise.resolve());
    const { model } = await frozen({
      writeInputs,
      followInputs: (_, listener) => {
        tell = listener;
        return Promise.resolve(() => undefined);
      },
    });
    Object.assign(model.state.get(), { isBuilt: true });
    const before = caseOf(model);
    const handleTime = { ...newMetric(), ...before.metrics.handleTime, baseline: 1, after: 2 };
    jest.useFakeTimers();
    try {
      tell!({
        changes: [
          { path: 'metrics.handleTime.baseline', label: 'Handle time, baseline' },
          { path: 'metrics.handleTime.after', label: 'Handle time, after' },
        ],
        problems: [],
        theCase: { ...before, metrics: { ...before.metrics, handleTime } },
      });
      jest.advanceTimersByTime(2000);
    } finally {
      jest.useRealTimers();
    }
    expect(caseOf(model).metrics.handleTime).toMatchObject({
      baseline: before.metrics.handleTime?.baseline,
      after: 2,
    });
    expect(model.state.get().cellProblems).toEqual([
      { path: 'metrics.handleTime.baseline', message: expect.stringContaining('the baseline is frozen') },
    ]);
    expect(writeInputs.mock.lastCall?.[0].metrics.handleTime).toMatchObject({ after: 2 });
    expect(writeInputs.mock.lastCall?.[0].metrics.handleTime?.baseline).not.toBe(1);
  });
});

it('says to what undo and redo change a figure', async () => {
  const { model } = await opened();
  model.start('omnichannel');
  model.edit('terms.discountRate', 0.08, { label: 'Discount rate' });
  model.leave();
  model.undo();
  expect(said(model)).toBe('Undone: Discount rate back to 10 percent');
  model.redo();
  expect(said(model)).toBe('Done again: Discount rate 8 percent');
  model.edit('project.title', 'Other', { label: 'Title' });
  model.undo();
  expect(said(model)).toBe('Undone: Title');
});

describe('building', () => {
  const built = { kind: 'built', sheets: 14, summary: 'Summary', remarks: [] } as const;

  it('asks before a workbook whose arithmetic fails, whoever wants it', async () => {
    const build = jest.fn(() => () => Promise.resolve(built));
    const { model, port } = await opened({ build });
    model.start('omnichannel');
    const { figures } = model.state.get();
    const checks = figures!.checks.map((check, at) => (at === 0 ? { ...check, failed: true } : check));
    Object.assign(model.state.get(), { figures: { ...figures, checks } });
    expect(checks[0]?.severity).toBe('arithmetic');
    await model.build();
    expect(build).not.toHaveBeenCalled();
    const { outcome } = model.state.get();
    expect(outcome).toEqual({ kind: 'draft', check: checks[0]?.id, building: { target: 'here' } });
    expect(port.files).toEqual([]);
    await model.build({ target: 'here', isDraft: true });
    expect(build).toHaveBeenCalledTimes(1);
  });

  it('goes where it was chosen, and says so at the end', async () => {
    const build = jest.fn(() => () => Promise.resolve(built));
    const openAsNew = jest.fn(() => Promise.resolve());
    const { model } = await opened({
      build,
      openAsNew,
      xlsx: () => Promise.resolve(new Uint8Array(1)),
    });
    model.start('omnichannel');
    model.choose('new');
    await model.build();
    expect([build.mock.calls.length, openAsNew.mock.calls.length]).toEqual([0, 1]);
    expect(model.state.get().outcome).toMatchObject({ kind: 'said', text: expect.stringMatching(/window/) });
    await model.build({ target: 'here' });
    expect([build.mock.calls.length, openAsNew.mock.calls.length]).toEqual([1, 1]);
  });

  it('tells which sheet of how many', async () => {
    const texts: string[] = [];
    const { model } = await opened({
      build:
        () =>
        ({ progress } = {}) => {
          for (const part of [0, 4 / 15, 14 / 15]) {
            progress?.(part);
            texts.push(progressText(model.state.get().work!, WORDS.pane.building));
          }
          return Promise.resolve(built);
        },
    });
    model.start('omnichannel');
    await model.build();
    expect(texts).toEqual([
      'Building 1 of 14: Summary',
      'Building 5 of 14: Costs',
      'Building: putting everything in its place',
    ]);
  });
});

describe('a build over blue cells that say something else', () => {
  const outcomeText = ({ state }: PaneModel): string | undefined => {
    const { outcome } = state.get();
    return outcome?.kind === 'said' ? outcome.text : outcome?.kind;
  };
  const { building } = WORDS.pane;

  /** A built workbook whose cells, read when asked, hold another discount rate until the case is written into them. */
  async function overCells(problems: InputNews['problems'] = []) {
    const build = jest.fn(
      () => () => Promise.resolve({ kind: 'built', sheets: 1, summary: 'Summary', remarks: [] } as const),
    );
    const cells = { rate: 0.2 };
    const example = modelFor(memoryPort());
    example.start('omnichannel');
    const stored = { kind: 'case', theCase: caseOf(example) } as const;
    const { model } = await opened({
      readStored: () => Promise.resolve(stored),
      build,
      isBuilt: () => Promise.resolve(true),
      writeInputs: (theCase) => {
        cells.rate = theCase.terms.discountRate;
        return Promise.resolve();
      },
      differences: (theCase) => {
        const isSame = cells.rate === theCase.terms.discountRate;
        const changes = isSame ? [] : [{ path: 'terms.discountRate', label: 'Discount rate' }];
        const terms = { ...theCase.terms, discountRate: cells.rate };
        return Promise.resolve({ changes, problems, theCase: { ...theCase, terms } });
      },
    });
    await model.build();
    expect(build).not.toHaveBeenCalled();
    return { model, build, cells };
  }

  it('asks first, and builds what was chosen', async () => {
    const { model, build } = await overCells();
    expect(outcomeText(model)).toBe(building.differs);
    expect(model.state.get().differences?.changes).toHaveLength(1);
    model.settleDifferences(true);
    await model.build();
    expect(build.mock.calls).toEqual([
      [expect.objectContaining({ terms: expect.objectContaining({ discountRate: 0.2 }) }), undefined],
    ]);
  });

  it('writes what was typed into the cells before it looks at them', async () => {
    const { model, build, cells } = await overCells();
    model.settleDifferences(false);
    await model.build();
    expect(cells.rate).toBe(caseOf(model).terms.discountRate);
    expect(build).toHaveBeenCalledTimes(1);
    model.edit('terms.discountRate', 0.07, { label: 'Discount rate' });
    await model.build();
    expect(cells.rate).toBe(0.07);
    expect(build).toHaveBeenCalledTimes(2);
  });

  it('does not ask twice where the case was preferred and the cell cannot be written', async () => {
    const { model, build, cells } = await overCells();
    Object.defineProperty(cells, 'rate', { get: () => 0.2, set: () => undefined });
    model.settleDifferences(false);
    await model.build();
    expect(build).toHaveBeenCalledTimes(1);
  });

  it('tells once of what is no figure', async () => {
    const problems = [{ path: 'terms.discountRate', message: 'Inputs!C7 needs a number, found "ten".' }];
    const { model, build } = await overCells(problems);
    model.settleDifferences(false);
    expect(model.state.get().cellProblems).toEqual(problems);
    await model.build();
    expect(build).toHaveBeenCalledTimes(1);
  });

  it('puts what was typed while it built into the new cells', async () => {
    const writeInputs = jest.fn(() => Promise.resolve());
    let begun: () => void = () => undefined;
    let finish: () => void = () => undefined;
    const isBegun = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const { model } = await opened({
      writeInputs,
      build: () => () =>
        new Promise((resolve) => {
          begun();
          finish = () => {
            resolve({ kind: 'built', sheets: 1, summary: 'Summary', remarks: [] });
          };
        }),
    });
    model.start('omnichannel');
    const building = model.build();
    await isBegun;
    model.edit('terms.discountRate', 0.07, { label: 'Discount rate' });
    finish();
    await building;
    expect(writeInputs).not.toHaveBeenCalled();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(writeInputs).toHaveBeenCalledWith(caseOf(model));
  });

  it('waits with the command of the ribbon until they are read', async () => {
    let answer: () => void = () => undefined;
    const asked: string[] = [];
    const kept = modelFor(memoryPort());
    kept.start('omnichannel');
    const theCase = caseOf(kept);
    const port = memoryPort(
      {
        isBuilt: () => Promise.resolve(true),
        differences: (of) => {
          asked.push('differences');
          return new Promise((resolve) => {
            answer = () => {
              resolve({
                changes: [{ path: 'terms.discountRate', label: 'Discount rate' }],
                problems: [],
                theCase: of,
              });
            };
          });
        },
        build: () => () => {
          asked.push('build');
          return Promise.reject(new Error('built'));
        },
      },
      { kind: 'case', theCase },
    );
    const model = modelFor(port);
    const unheard = listenToCommands(model);
    for (const command of port.commands) command('build');
    const opening = model.open();
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    expect(asked).toEqual(['differences']);
    answer();
    await opening;
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    answer();
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    expect(asked).toEqual(['differences', 'differences']);
    expect(outcomeText(model)).toBe(building.differs);
    unheard();
  });
});
