import { e, months, prev, range } from '../../src/formula/build.js';
import { input, inputRow } from '../../src/formula/cells.js';
import type { Tape } from '../../src/formula/tape.js';

declare const tape: Tape;
const a = input('a', 'a');
const flow = inputRow('flow', 'flow');

e['+'](1, a, flow, 2);
e.irr(range(a, flow), 0.01);
e.sum(months(flow), a, 3);

// @ts-expect-error - one argument too few
e['+'](1);
// @ts-expect-error - one argument too many
e.abs(1, 2);
// @ts-expect-error - a range, not a number
e.sumproduct(a, flow);
// @ts-expect-error - a number, not a range
e.abs(months(flow));
// @ts-expect-error - texts are given by their key
e['&']('x', 'y');
// @ts-expect-error - only rows have a month before
prev(() => a, 0);
// @ts-expect-error - a row takes one number per month
tape.set(flow, 1);
// @ts-expect-error - a number takes a number
tape.set(a, 'x');
