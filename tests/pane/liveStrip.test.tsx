/**
 * @jest-environment jsdom
 */
import { act, screen, within } from '@testing-library/react';
import type { PaneModel } from '../../src/pane/state/paneModel.js';
import { presetsEn } from '../../src/i18n/presets.en.js';
import { newBenefit, newCost } from '../../src/roi/case/make.js';
import type { BenefitLine, CostLine, PresetId } from '../../src/roi/case/types.js';
import { EXAMPLE_SURROUNDINGS } from '../../src/roi/presets/exampleSurroundings.js';
import { PRESETS } from '../../src/roi/presets/presets.js';
import { memoryPort } from './support/memoryPort.js';
import { renderPane, renderStep } from './support/renderPane.js';

const strip = () => within(screen.getByRole('region', { name: 'Live result' }));
const cell = (name: RegExp) => strip().getByRole('button', { name });

const saves = (amount: number): BenefitLine =>
  newBenefit('saved', 'custom', { name: 'Print', source: 'invoice', flow: { form: 'monthly', amount } });
const costs = (amount: number): CostLine =>
  newCost('paid', 'support', { flow: { form: 'monthly', from: 1, to: null, amount } });

const enter = (model: PaneModel, lines: { benefits?: BenefitLine[]; costs?: CostLine[] }): void => {
  act(() => {
    expect(model.change('Lines', (theCase) => ({ ...theCase, ...lines }))).toBeUndefined();
  });
};

/** No figure is a target any more; none is another one. */
const measureAll = (model: PaneModel): void => {
  act(() => {
    model.change('All measured', (theCase) => {
      const metrics = Object.entries(theCase.metrics);
      return {
        ...theCase,
        metrics: Object.fromEntries(metrics.map(([id, metric]) => [id, { ...metric, basis: 'measured' }])),
      };
    });
  });
};

describe('what is told when typing rests', () => {
  const rest = (milliseconds = 1500): void => {
    act(() => {
      jest.advanceTimersByTime(milliseconds);
    });
  };

  /** A case, whose own state is not told; `heard` is what is told until it is asked. */
  async function startWith(preset: PresetId) {
    const { model } = await renderPane();
    jest.useFakeTimers();
    // What shows a case is fetched with the first one.
    await act(async () => {
      model.start(preset);
      await import('../../src/pane/frame/caseParts.js');
    });
    rest();
    let number = model.state.get().announcement?.number;
    const heard = (): string | undefined => {
      const { announcement } = model.state.get();
      if (announcement?.number === number) return undefined;
      number = announcement?.number;
      return announcement?.text;
    };
    return { model, heard };
  }
  afterEach(() => {
    jest.useRealTimers();
  });

  // 36 months at 10 % a year: an annuity factor of 31.1864 on 8,000 a month; (10,000 − 2,000) ÷ 2,000.
  it('is the result in words, once', async () => {
    const { model, heard } = await startWith('blank');
    enter(model, { benefits: [saves(10_000)], costs: [costs(2000)] });
    rest(1400);
    expect(heard()).toBeUndefined();
    rest(100);
    expect(heard()).toMatch(
      /^Hard ROI 400 percent, net present value 249 thousand euros, payback 0 months(?:\. Checks: .*)?$/,
    );
    // Too little to be seen in three digits.
    enter(model, { benefits: [saves(10_000.01)] });
    rest();
    expect(heard()).toBeUndefined();
    enter(model, { benefits: [saves(20_000)] });
    rest();
    expect(heard()).toBe('Hard ROI 900 percent, net present value 561 thousand euros, payback 0 months');
    enter(model, { costs: [costs(0)] });
    rest();
    expect(heard()).toMatch(/^No result: needs one cost(?:\. Checks: .*)?$/);
    enter(model, { benefits: [] });
    rest();
    expect(heard()).toMatch(/^No result: needs one benefit and one cost(?:\. Checks: .*)?$/);
  });

  it('is the checks only where they change, by the first that fails', async () => {
    const { model, heard } = await startWith('blank');
    const training = newCost('training', 'training', { flow: { form: 'once', month: 0, amount: 500 } });
    enter(model, { benefits: [saves(10_000)], costs: [costs(2000), training] });
    rest();
    expect(heard()).toMatch(/\. Checks: all \d+ passed$/);
    enter(model, { costs: [costs(2000)] });
    rest();
    expect(heard()).toMatch(
      /^Hard ROI 400 percent, .*\. Checks: 1 of \d+ needs attention: No initial cost is entered$/,
    );
    enter(model, { costs: [] });
    rest();
    expect(heard()).toMatch(
      /^No result: needs one cost\. Checks: 2 of \d+ need attention: No initial cost is entered$/,
    );
  });

  it('is the same result again where it rests on something else', async () => {
    const { model, heard } = await startWith('omnichannel');
    measureAll(model);
    rest();
    expect(heard()).toBe('Hard ROI 17.9 percent, net present value 42.3 thousand euros, payback 27.7 months');
  });

  it('says of a figure that is no number why', async () => {
    const { model, heard } = await startWith('blank');
    enter(model, { benefits: [saves(10_000)], costs: [costs(1e-306)] });
    rest();
    expect(heard()).toMatch(/^Hard ROI n\/a: too large, net present value .*, payback 0 months/);
    enter(model, { benefits: [saves(10)], costs: [costs(2000)] });
    rest();
    expect(heard()).toMatch(/^Hard ROI minus 99\.5 percent, .*, payback never$/);
  });
});

describe('the strip', () => {
  it('shows nothing of a case without figures', async () => {
    await renderStep('project', 'blank');
    expect(
      strip()
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(['–', '–', '–', '–']);
    expect(strip().getByText('Enter one benefit and one cost to see a result.')).toBeTruthy();
  });

  it('marks the checks without a cost, and while a field is in red', async () => {
    const { model } = await renderStep('project', 'blank');
    enter(model, { benefits: [saves(10_000)] });
    expect(cell(/^Checks/).textContent).toBe('!');
    enter(model, { costs: [costs(2000)] });
    expect(cell(/^Checks/).textContent).toMatch(/^! \d+$/);
    const { textContent: roi } = cell(/^Hard ROI/);
    act(() => {
      model.refuse('terms.discountRate', 'six', 'Discount rate needs a percentage.');
    });
    expect(cell(/^Checks/).textContent).toBe('!');
    expect(cell(/^Hard ROI/).textContent).toBe(roi);
    expect(strip().getByText(/^Shown without the field in red\./)).toBeTruthy();
  });

  it('says on which figures targets tell, and stops when they are measured', async () => {
    const { model } = await renderStep('project', 'omnichannel');
    for (const name of [/^Hard ROI .* target:/, /^NPV, EUR .* target:/, /^Payback .* target:/])
      expect(cell(name)).toBeTruthy();
    expect(strip().getAllByText('target')).toHaveLength(3);
    expect(strip().getByText('Rests on targets, not on measurements.')).toBeTruthy();
    measureAll(model);
    expect(strip().queryByText('target')).toBeNull();
    expect(strip().queryByText(/^Rests on targets/)).toBeNull();
  });

  it('leaves what it remarks to scroll away where the pane is low', async () => {
    const { matchMedia } = window;
    window.matchMedia = (media) =>
      Object.assign(matchMedia.call(window, media), { matches: media === '(max-height: 559px)' });
    try {
      const { model } = await renderStep('project', 'blank');
      expect(strip().queryByText(/^Enter one benefit/)).toBeNull();
      const remark = screen.getByRole('region', { name: 'Remark on the result' });
      expect(remark.textContent).toMatch(/^Enter one benefit/);
      const training = newCost('training', 'training', { flow: { form: 'once', month: 0, amount: 500 } });
      enter(model, { benefits: [saves(10_000)], costs: [costs(2000), training] });
      expect(cell(/^Checks/).textContent).toBe('✓');
    } finally {
      window.matchMedia = matchMedia;
    }
  });

  it('tells the page how far down it and the total of a step reach', async () => {
    const { ResizeObserver: none } = globalThis;
    globalThis.ResizeObserver = class extends none {
      readonly #told: () => void;
      constructor(told: ResizeObserverCallback) {
        super(told);
        this.#told = () => {
          told([], this);
        };
      }
      override observe(): void {
        this.#told();
      }
    };
    const height = jest.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(64);
    const { style } = document.documentElement;
    try {
      const { model } = await renderStep('costs');
      expect(style.getPropertyValue('--strip-end')).toBe('176px');
      await screen.findByText(/^Total over 36 months/);
      expect(style.getPropertyValue('--total-height')).toBe('64px');
      act(() => {
        model.openTab('share');
      });
      expect(style.getPropertyValue('--strip-end')).toBe('');
      expect(style.getPropertyValue('--total-height')).toBe('');
    } finally {
      height.mockRestore();
      globalThis.ResizeObserver = none;
    }
  });
});

describe('the list of steps', () => {
  async function rows(): Promise<readonly string[]> {
    const items = await screen.findAllByRole('menuitem');
    return items.map(({ textContent }) => textContent);
  }

  it('says of each what is there, and what is to look at', async () => {
    const { user, model } = await renderStep('project', 'blank');
    enter(model, { costs: [costs(2000)] });
    await user.click(screen.getByRole('button', { name: /^Step 1 of 6/ }));
    const listed = await rows();
    expect(listed[0]).toBe('1 Project · empty');
    expect(listed[3]).toMatch(/^4 Costs · \d+ to look at$/);
    // Nothing is built, whatever is entered.
    expect(listed[5]).toBe('6 Review and build · empty');
  });

  it('marks what is done, the last step once there is a workbook', async () => {
    const theCase = PRESETS['knowledge-management'](presetsEn, EXAMPLE_SURROUNDINGS);
    const isBuilt = () => Promise.resolve(true);
    const { user } = await renderPane(memoryPort({ isBuilt }, { kind: 'case', theCase }));
    await user.click(screen.getByRole('button', { name: /^Step 1 of 6/ }));
    expect(await screen.findByRole('menuitem', { name: '1 Project done' })).toBeTruthy();
    const listed = await rows();
    expect(listed[0]).toBe('1 Project ✓done');
    expect(listed[5]).toBe('6 Review and build ✓done');
  });

  it('finds what stands in any list of a step', async () => {
    const { user, model } = await renderStep('project', 'blank');
    act(() => {
      const benchmarks = [{ id: 'one', claim: 'Half', source: 'Survey', kpi: null, low: 1, high: 2 }];
      expect(model.change('Benchmark', (theCase) => ({ ...theCase, benchmarks }))).toBeUndefined();
    });
    await user.click(screen.getByRole('button', { name: /^Step 1 of 6/ }));
    expect((await rows())[4]).toBe('5 Soft and risks ✓done');
  });
});
