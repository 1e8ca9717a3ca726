import { compile } from '../../src/formula/compile.js';
import type { Tape } from '../../src/formula/tape.js';
import { bigCase } from '../formula/bigCase.js';
import { measure } from './measure.js';
import { table } from './table.js';

const MONTHS = 60;
const WARM_UP = 500;
const RUNS = 100;

const big = bigCase();
const entered = [...big.inputs];

function enterAll(tape: Tape, run: number): void {
  for (const [input, value] of entered) tape.set(input, value * (1 + (run % 2) * 1e-3));
}

/** As many multiplications as there are numbers in the rows: what no evaluation can undercut. */
function bareLoop(): () => void {
  const size = big.rows * MONTHS;
  const [one, other, product] = [1, 2, 0].map((value) => new Float64Array(size).fill(value)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  return () => {
    for (let at = 0; at < size; at++) product[at] = one[at]! * other[at]!;
  };
}

/** 60 months, 40 benefit lines, 10 cost lines: what the pane recomputes on every key, and a simulation on every trial. */
export function formulaBench(): string {
  const tape = compile(big.cells, MONTHS);
  big.fill(tape);
  tape.run();
  const works: Readonly<Record<string, (run: number) => void>> = {
    [`everything: ${entered.length} inputs set, ${big.rows} rows and ${big.cells.length - big.rows} cells computed`]:
      (run) => {
        enterAll(tape, run);
        tape.run();
      },
    'one input of one line': (run) => {
      tape.set(big.lineInput, 0.8 + (run % 2) * 0.01);
      tape.run();
    },
    'the discount rate': (run) => {
      tape.set(big.rate, 0.1 + (run % 2) * 0.01);
      tape.run();
    },
    'nothing has changed': () => {
      tape.run();
    },
    [`for comparison, ${big.rows} × ${MONTHS} bare multiplications`]: bareLoop(),
  };
  for (const work of Object.values(works)) for (let run = 0; run < WARM_UP; run++) work(run);
  const timings = measure(
    Object.entries(works).map(([name, work]) => ({
      name,
      run() {
        for (let run = 0; run < RUNS; run++) work(run);
      },
    })),
  );
  const rows = timings.map(({ name, fastest }) => [name, `${(fastest / RUNS).toFixed(4)} ms`]);
  return table([['recomputation', 'time, the fastest of eleven'], ...rows]);
}
