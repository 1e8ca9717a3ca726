import { e, is, month, months, prev, range, text } from '../../src/formula/build.js';
import { cell, choice, input, row } from '../../src/formula/cells.js';
import type { Arg } from '../../src/formula/build.js';
import type { Cell } from '../../src/formula/expr.js';
import { inOrder } from '../../src/formula/order.js';
import type { Tape } from '../../src/formula/tape.js';

/** The complete case of the ROI model (24 months with growth), built from expressions alone: what this layer has to carry. */
const ENTERED = {
  rate: 0.1,
  contacts: 10_000,
  before: 420,
  after: 360,
  annualCost: 41_600,
  paidHours: 2080,
  utilisation: 0.75,
  customers: 2000,
  churnBefore: 0.03,
  churnAfter: 0.025,
  revenue: 50,
  margin: 0.4,
  custom: 500,
  initial: 9000,
  running: 600,
  hidden: 400,
  benefitFactor: 1,
  costFactor: 1,
  delay: 0,
};

type Name = keyof typeof ENTERED;

interface Line {
  readonly full: Arg;
  readonly start: number;
  readonly ramp: number;
  readonly attribution: number;
  readonly risk: number;
  readonly growth: number;
}

export interface CompleteCase {
  readonly results: Readonly<Record<string, Cell<'number'>>>;
  readonly cells: readonly Cell[];
  readonly beginnings: ReadonlyMap<Cell, Cell<'row'>>;
  fill(
    tape: Tape,
    changed?: Partial<Readonly<Record<Name, number>>>,
    discounting?: 'monthly' | 'annual',
  ): void;
}

export function completeCase(horizon = 24): CompleteCase {
  const inputs = Object.fromEntries(
    Object.keys(ENTERED).map((name) => [name, input(`case.${name}`, name)]),
  ) as Record<Name, Cell<'number'>>;
  const { rate, customers, churnBefore, benefitFactor, costFactor, delay } = inputs;
  const discounting = choice('case.discounting', 'discounting', ['monthly', 'annual']);
  const beginnings = new Map<Cell, Cell<'row'>>();

  const year = e.roundup(e['/'](month, 12), 0);
  const factor = row(
    'case.factor',
    'factor',
    e['^'](e['+'](1, rate), e.neg(e.if(is(discounting, 'annual'), year, e['/'](month, 12)))),
  );

  const reach = (id: string, start: number, ramp: number): Cell<'row'> => {
    const begins = cell(`${id}.start`, 'start', e.max(0, e['+'](start, delay)));
    const reached = e['/'](e['-'](month, begins), ramp === 0 ? 1 : ramp);
    return row(
      `${id}.reach`,
      'reach',
      ramp === 0 ? e.if(e['>'](month, begins), 1, 0) : e.max(0, e.min(1, reached)),
    );
  };
  const grown = (growth: number): Arg => e['^'](1 + growth, e.int(e['/'](e['-'](month, 1), 12)));
  const benefit = (
    id: string,
    { full, start, ramp, attribution, risk, growth }: Line,
    reached?: Arg,
  ): Cell<'row'> => {
    const share = cell(`${id}.share`, 'share', e['*'](attribution, e['-'](1, risk), benefitFactor));
    return row(
      `${id}.benefit`,
      'benefit',
      e['*'](full, reached ?? reach(id, start, ramp), share, grown(growth)),
    );
  };

  const hour = cell(
    'case.hour',
    'hour',
    e['/'](inputs.annualCost, e['*'](inputs.paidHours, inputs.utilisation)),
  );
  const freed = cell(
    'case.freed',
    'freed',
    e['/'](e['*'](inputs.contacts, e['-'](inputs.before, inputs.after)), 3600),
  );
  const labour = e['*'](freed, hour, 0.5);
  const handling = benefit('case.handling', {
    full: labour,
    start: 0,
    ramp: 3,
    attribution: 0.9,
    risk: 0.1,
    growth: 0.03,
  });

  const churn = row(
    'case.churn',
    'churn',
    e['-'](churnBefore, e['*'](e['-'](churnBefore, inputs.churnAfter), reach('case.kept', 0, 2))),
  );
  const base: Cell<'row'> = row(
    'case.base',
    'base',
    e['*'](
      prev(() => base, customers),
      e['-'](1, churnBefore),
    ),
  );
  const extra: Cell<'row'> = row(
    'case.extra',
    'extra',
    e['+'](
      e['*'](
        prev(() => extra, 0),
        e['-'](1, churn),
      ),
      e['*'](
        prev(() => base, customers),
        e['-'](churnBefore, churn),
      ),
    ),
  );
  const money = e['*'](extra, inputs.revenue, inputs.margin);
  const kept = benefit(
    'case.kept',
    { full: money, start: 0, ramp: 2, attribution: 0.6, risk: 0.2, growth: 0.02 },
    1,
  );
  const custom = benefit('case.custom', {
    full: inputs.custom,
    start: 3,
    ramp: 0,
    attribution: 1,
    risk: 0.5,
    growth: 0,
  });

  const setUp = cell('case.setUp', 'setUp', e['*'](inputs.initial, 1.1, costFactor));
  const until = (last: number, amount: Arg): Arg => e.if(e['<='](month, last), amount, 0);
  const running = row('case.runningCost', 'running', e['*'](inputs.running, grown(0.05), costFactor));
  const hidden = row('case.hiddenCost', 'hidden', until(6, e['*'](inputs.hidden, 1.05, costFactor)));
  const costs = row('case.costs', 'costs', e.sum(running, hidden));
  const spent = cell('case.spent', 'spent', e['+'](setUp, e.sum(months(costs))));
  const spentNow = cell('case.spentNow', 'spentNow', e['+'](setUp, e.sumproduct(costs, factor)));

  const payback = (
    id: string,
    begin: Cell<'number'>,
    flow: Cell<'row'>,
    total: Cell<'row'>,
  ): Cell<'number'> => {
    const reached = row(
      `${id}.reached`,
      'reached',
      e.if(
        e.and(
          e['<'](
            prev(() => total, begin),
            0,
          ),
          e['>='](total, 0),
        ),
        1,
        0,
      ),
    );
    const at = e.match(1, reached);
    // In month 1 the total of the month before is what the row begins with.
    const behind = row(
      `${id}.behind`,
      'behind',
      prev(() => total, begin),
    );
    return cell(
      `${id}.payback`,
      'payback',
      e.if(
        e['>='](e.min(begin, months(total)), 0),
        0,
        e.iferror(e['-'](at, 1, e['/'](e.index(behind, at), e.index(flow, at))), text('none')),
      ),
    );
  };

  const results: Record<string, Cell<'number'>> = {};
  const view = (id: 'hard' | 'all', lines: readonly Cell<'row'>[]): void => {
    const named = (name: string, expr: Arg): Cell<'number'> => {
      const result = cell(`case.${id}.result.${name}`, name, expr);
      results[`${id}.${name}`] = result;
      return result;
    };
    const benefits = row(`case.${id}.benefits`, 'benefits', e.sum(...lines));
    const net = row(`case.${id}.net`, 'net', e['-'](benefits, costs));
    const begin = cell(`case.${id}.begin`, 'begin', e.neg(setUp));
    beginnings.set(begin, net);
    const total: Cell<'row'> = row(
      `case.${id}.total`,
      'total',
      e['+'](
        prev(() => total, begin),
        net,
      ),
    );
    const worth = row(`case.${id}.worth`, 'worth', e['*'](net, factor));
    const totalWorth: Cell<'row'> = row(
      `case.${id}.totalWorth`,
      'totalWorth',
      e['+'](
        prev(() => totalWorth, begin),
        worth,
      ),
    );
    const gained = named('benefits', e.sum(months(benefits)));
    const gainedNow = named('presentBenefits', e.sumproduct(benefits, factor));
    const roi = named('roi', e['/'](e['-'](gained, spent), spent));
    named('bcr', e['/'](gained, spent));
    const npv = named('npv', e['+'](begin, e.sum(months(worth))));
    named('check', e['-'](npv, e['-'](gainedNow, spentNow)));
    named('presentRoi', e['/'](e['-'](gainedNow, spentNow), spentNow));
    const recurring = e.index(running, horizon);
    named('steady', e['/'](e['-'](e.index(benefits, horizon), recurring), recurring));
    named('annualised', e['-'](e['^'](e['+'](1, roi), e['/'](12, horizon)), 1));
    const found = (flows: ReturnType<typeof range>): Arg =>
      e.iferror(e.irr(flows, 0.01), e.iferror(e.irr(flows, -0.05), text('none')));
    const monthly = named('irr', found(range(begin, net)));
    named('irrEffective', e['-'](e['^'](e['+'](1, monthly), 12), 1));
    const years = Array.from({ length: horizon / 12 }, (_, y) =>
      cell(`case.${id}.year${y + 1}`, 'year', e.sum(months(net, 12 * y + 1, 12 * y + 12))),
    );
    const beginAgain = cell(`case.${id}.year0`, 'year', begin);
    named('irrYearly', found(range(beginAgain, ...years)));
    results[`${id}.payback`] = payback(`case.${id}`, begin, net, total);
    results[`${id}.discountedPayback`] = payback(`case.${id}.discounted`, begin, worth, totalWorth);
    named('breakEven', e['/'](spentNow, gainedNow));
    const lowest = named('lowest', e.min(begin, months(total)));
    named('lowestMonth', e.if(e['<='](begin, lowest), 0, e.match(lowest, total)));
  };
  view('hard', [handling, kept]);
  view('all', [handling, kept, custom]);

  return {
    results: { ...results, costs: spent, presentCosts: spentNow },
    cells: inOrder([...Object.values(results), spent, spentNow]),
    beginnings,
    fill(tape, changed = {}, how = 'monthly') {
      for (const [name, value] of Object.entries({ ...ENTERED, ...changed }))
        tape.set(inputs[name as Name], value);
      tape.set(discounting, how);
    },
  };
}
