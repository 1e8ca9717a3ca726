import { e, month, months, prev, range, text } from '../../src/formula/build.js';
import { cell, input, inputRow, row } from '../../src/formula/cells.js';
import type { Cell } from '../../src/formula/expr.js';
import { inOrder } from '../../src/formula/order.js';
import type { Tape } from '../../src/formula/tape.js';

/** A case as large as they come, in the shape of the ROI model: 40 benefit lines of a dozen rows each, 10 cost lines. */
export interface BigCase {
  readonly cells: readonly Cell[];
  readonly inputs: ReadonlyMap<Cell<'number'>, number>;
  readonly schedules: readonly Cell<'row'>[];
  /** Every cell, each after what it reads. */
  readonly reached: readonly Cell[];
  /** Cells that stand before month 1 of a row. */
  readonly beginnings: ReadonlyMap<Cell, Cell<'row'>>;
  fill(tape: Tape): void;
  readonly rows: number;
  /** Reaches one line and the totals. */
  readonly lineInput: Cell<'number'>;
  /** Reaches everything that is discounted. */
  readonly rate: Cell<'number'>;
  readonly hardRoi: Cell<'number'>;
  readonly net: Cell<'row'>;
}

export function bigCase(lines = 40, costs = 10, years = 5): BigCase {
  const inputs = new Map<Cell<'number'>, number>();
  const rows: Cell<'row'>[] = [];
  const schedules: Cell<'row'>[] = [];
  const enter = (id: string, value: number): Cell<'number'> => {
    const entered = input(id, id);
    inputs.set(entered, value);
    return entered;
  };
  const add = (id: string, expr: Parameters<typeof row>[2]): Cell<'row'> => {
    const added = row(id, id, expr);
    rows.push(added);
    return added;
  };

  const rate = enter('rate', 0.1);
  const delay = enter('delay', 1);
  const benefitFactor = enter('benefitFactor', 0.9);
  const costFactor = enter('costFactor', 1.1);
  const factor = add('factor', e['^'](e['+'](1, rate), e['/'](e.neg(month), 12)));

  const line = (n: number) => {
    const id = (part: string): string => `line${n}.${part}`;
    const amount = enter(id('amount'), 1000 + 37 * n);
    const start = enter(id('start'), n % 5);
    const ramp = enter(id('ramp'), n % 4);
    const growth = enter(id('growth'), 0.03);
    const attribution = enter(id('attribution'), 0.8);
    const realisation = enter(id('realisation'), 0.5);
    const risk = enter(id('risk'), 0.1);
    const isHard = enter(id('hard'), n % 3 === 0 ? 0 : 1);
    const later = cell(id('later'), id('later'), e.max(0, e['+'](start, delay)));
    const haircut = cell(id('haircut'), id('haircut'), e['*'](attribution, e['-'](1, risk), benefitFactor));
    const full = cell(id('full'), id('full'), e['*'](amount, realisation));
    const reach = add(
      id('reach'),
      e.if(
        e['='](ramp, 0),
        e.if(e['<'](later, month), 1, 0),
        e.max(0, e.min(1, e['/'](e['-'](month, later), ramp))),
      ),
    );
    const grown = add(id('grown'), e['^'](e['+'](1, growth), e.int(e['/'](e['-'](month, 1), 12))));
    const gross = add(id('gross'), e['*'](full, reach, grown));
    const before = n % 4 === 0 ? retained(id, reach, gross) : gross;
    const attributed = add(id('attributed'), e['*'](before, attribution));
    const benefit = add(id('benefit'), e['*'](before, haircut));
    const removed = add(id('removed'), e['-'](attributed, benefit));
    const hard = add(id('hardPart'), e.if(e['='](isHard, 1), benefit, 0));
    const soft = add(id('softPart'), e['-'](benefit, hard));
    const present = add(id('present'), e['*'](benefit, factor));
    const hardPresent = add(id('hardPresent'), e['*'](hard, factor));
    add(id('hours'), e['/'](e['*'](reach, amount, 420), 3600));
    const sums = [benefit, hard, present, removed].map((part) =>
      cell(`${part.id}.total`, part.id, e.sum(months(part))),
    );
    return { hard, soft, hardPresent, sums };
  };

  function retained(id: (part: string) => string, reach: Cell<'row'>, gross: Cell<'row'>): Cell<'row'> {
    const customers = enter(id('customers'), 2000);
    const churn = enter(id('churn0'), 0.03);
    const better = enter(id('churn1'), 0.025);
    const loss = add(id('loss'), e['-'](churn, e['*'](e['-'](churn, better), reach)));
    const base: Cell<'row'> = add(
      id('base'),
      e['*'](
        prev(() => base, customers),
        e['-'](1, churn),
      ),
    );
    const extra: Cell<'row'> = add(
      id('extra'),
      e['+'](
        e['*'](
          prev(() => extra, 0),
          e['-'](1, loss),
        ),
        e['*'](
          prev(() => base, customers),
          e['-'](churn, loss),
        ),
      ),
    );
    return add(id('kept'), e['+'](gross, e['*'](extra, 20)));
  }

  const all = Array.from({ length: lines }, (_, n) => line(n));
  const cost = (n: number): Cell<'row'> => {
    const schedule = inputRow(`cost${n}.schedule`, 'schedule');
    schedules.push(schedule);
    const read = add(
      `cost${n}.read`,
      e.if(e['>'](month, delay), e.index(months(schedule), e.max(1, e['-'](month, delay))), 0),
    );
    return add(`cost${n}.cost`, e['*'](read, costFactor, 1.05));
  };
  const spending = Array.from({ length: costs }, (_, n) => cost(n));

  const sumOf = (id: string, parts: readonly Cell<'row'>[]): Cell<'row'> => add(id, e.sum(...parts));
  const hardBenefits = sumOf(
    'hard',
    all.map(({ hard }) => hard),
  );
  const softBenefits = sumOf(
    'soft',
    all.map(({ soft }) => soft),
  );
  const spent = sumOf('spent', spending);
  const opening = enter('opening', 25_000);
  const begin = cell('begin', 'begin', e.neg(opening));
  const net = add('net', e['-'](hardBenefits, spent));
  const whole = add('whole', e['+'](net, softBenefits));
  const before: Cell<'row'> = add(
    'before',
    prev(() => cumulative, begin),
  );
  const cumulative: Cell<'row'> = add('cumulative', e['+'](before, net));
  const wholeSoFar: Cell<'row'> = add(
    'wholeSoFar',
    e['+'](
      prev(() => wholeSoFar, begin),
      whole,
    ),
  );
  const discounted = add('discounted', e['*'](net, factor));
  const soFar: Cell<'row'> = add(
    'soFar',
    e['+'](
      prev(() => soFar, begin),
      discounted,
    ),
  );
  const reached = add('reached', e.if(e.and(e['<'](before, 0), e['>='](cumulative, 0)), 1, 0));
  const at = e.match(1, reached);
  const results = [
    cell('npv', 'npv', e['+'](e.sumproduct(net, factor), begin)),
    cell(
      'payback',
      'payback',
      e.iferror(e['-'](at, 1, e['/'](e.index(before, at), e.index(net, at))), text('never')),
    ),
    cell(
      'irr',
      'irr',
      e.iferror(e.irr(range(begin, net), 0.01), e.iferror(e.irr(range(begin, net), -0.05), text('none'))),
    ),
    cell('deepest', 'deepest', e.min(begin, months(cumulative))),
    cell('paid', 'paid', e.max(begin, months(wholeSoFar), months(soFar))),
    ...Array.from({ length: years }, (_, year) =>
      cell(`year${year + 1}`, 'year', e.sum(months(net, 12 * year + 1, 12 * year + 12))),
    ),
  ];
  const costsInAll = cell('costs', 'costs', e['+'](e.sum(months(spent)), opening));
  const hardRoi = cell('roi', 'roi', e['/'](e['-'](e.sum(months(hardBenefits)), costsInAll), costsInAll));
  const cells = [...rows, ...results, hardRoi, ...all.flatMap(({ sums }) => sums)];
  return {
    cells,
    inputs,
    schedules,
    reached: inOrder(cells),
    beginnings: new Map([[begin, net]]),
    fill(tape) {
      for (const [entered, value] of inputs) tape.set(entered, value);
      for (const schedule of schedules) tape.set(schedule, Array<number>(tape.months).fill(450));
    },
    rows: rows.length,
    lineInput: [...inputs.keys()].find(({ id }) => id === 'line3.attribution')!,
    rate,
    hardRoi,
    net,
  };
}
