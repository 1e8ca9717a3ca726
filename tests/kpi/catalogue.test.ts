import fc from '../support/fastCheck.js';
import { catalogue, type Entry } from '../../src/kpi/catalogue.js';
import type { Outcome, Param } from '../../src/kpi/define.js';
import { CellError, KpiError } from '../../src/kpi/errors.js';
import { evaluate } from '../../src/kpi/evaluate.js';

const LOOKS_LIKE_A_CELL = /^(?:[A-Z]{1,3}\d+|R\d*C\d*)$/;

async function outcomeOf(fn: Entry['fn'], args: readonly unknown[]): Promise<Outcome | Error> {
  try {
    return await evaluate(fn, args);
  } catch (error) {
    if (error instanceof KpiError || error instanceof CellError) return error;
    throw error;
  }
}

function expectClose(actual: unknown, expected: unknown): void {
  if (typeof expected === 'number') {
    expect(typeof actual).toBe('number');
    expect(Math.abs((actual as number) - expected)).toBeLessThanOrEqual(
      1e-9 * Math.max(1, Math.abs(expected)),
    );
  } else if (Array.isArray(expected)) {
    expect(actual).toHaveLength(expected.length);
    expected.forEach((part, at) => {
      expectClose((actual as unknown[])[at], part);
    });
  } else expect(actual).toBe(expected);
}

const cell = fc.oneof(
  { weight: 4, arbitrary: fc.double() },
  { weight: 4, arbitrary: fc.integer({ min: -3, max: 12 }) },
  fc.string(),
  fc.boolean(),
  fc.constantFrom(null, undefined, '', '2026-01-31', 'mean', 'p90', 'top', 'cost', 'NPS', '#N/A'),
);
const range = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([height, width]) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  );
const anything = fc.oneof(cell, range);

const likely = (param: Param) => {
  const bounded = fc.double({ min: param.from ?? 0, max: param.to ?? 100, noNaN: true });
  if (param.kind === 'share' || param.kind === 'confidence')
    return fc.double({ min: 0, max: 1, noNaN: true });
  if (param.kind === 'number' || param.kind === 'sum') {
    return param.whole ? fc.integer({ min: param.from ?? 0, max: param.to ?? 200 }) : bounded;
  }
  if (param.kind === 'range')
    return fc.oneof(
      range,
      fc.array(fc.array(bounded, { minLength: 1, maxLength: 1 }), { minLength: 1, maxLength: 12 }),
    );
  return param.optional ? fc.oneof(fc.constant(null), anything) : anything;
};

function expectInBounds({ fn }: Entry, outcome: Outcome): void {
  const numbers = typeof outcome === 'number' ? [outcome] : outcome.flat();
  for (const number of numbers) {
    if (typeof number !== 'number') continue;
    expect(Number.isFinite(number)).toBe(true);
    if (fn.result.shape === 'labelled') continue;
    expect(number).toBeGreaterThanOrEqual(fn.result.from ?? -Infinity);
    expect(number).toBeLessThanOrEqual(fn.result.to ?? Infinity);
  }
}

function expectShape({ fn }: Entry, outcome: Outcome): void {
  if (fn.result.shape === 'number') expect(typeof outcome).toBe('number');
  else expect(Array.isArray(outcome)).toBe(true);
  if (fn.result.shape === 'interval') expect(outcome).toEqual([[expect.any(Number), expect.any(Number)]]);
}

it('has one id each', () => {
  const ids = catalogue.map(({ fn }) => fn.id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(catalogue.map((entry) => [entry.fn.id, entry] as const))('%s', (id, entry) => {
  const { fn, doc } = entry;

  it.each(doc.examples.map((example) => [example.title, example] as const))('%s', async (_title, example) => {
    const outcome = await outcomeOf(fn, example.args);
    if ('error' in example) expect(outcome).toMatchObject({ code: example.error });
    else if ('errorCell' in example) expect(outcome).toMatchObject({ cell: example.errorCell });
    else {
      expectClose(outcome, example.result);
      expectShape(entry, outcome as Outcome);
    }
  });

  it('shows four examples or more, one failing on purpose', () => {
    expect(doc.examples.length).toBeGreaterThanOrEqual(4);
    expect(doc.examples.some((example) => !('result' in example))).toBe(true);
    expect(doc.examples.some((example) => 'result' in example)).toBe(true);
  });

  it('has a name and parameters that Excel accepts', () => {
    expect(id).toMatch(/^[A-Z][A-Z0-9]{2,30}$/);
    expect(id).not.toMatch(LOOKS_LIKE_A_CELL);
    const names = fn.params.map((param) => param.name);
    for (const name of names) expect(name).toMatch(/^[a-z][A-Za-z0-9]{0,30}$/);
    expect(new Set(names).size).toBe(names.length);
    const firstOptional = fn.params.findIndex((param) => 'optional' in param);
    if (firstOptional >= 0)
      expect(fn.params.slice(firstOptional).every((param) => 'optional' in param)).toBe(true);
  });

  it('is described: every parameter, short summary, a source', () => {
    expect(Object.keys(doc.params)).toEqual(fn.params.map((param) => param.name));
    expect(doc.summary.length).toBeLessThanOrEqual(160);
    for (const text of [
      doc.summary,
      doc.formula,
      doc.result,
      doc.source.title,
      ...Object.values(doc.params),
      ...(doc.notes ?? []),
    ]) {
      expect(text).not.toBe('');
    }
  });

  it('passes an error cell on', async () => {
    const error = { code: '#REF!' };
    for (let at = 0; at < fn.params.length; at += 1) {
      const example = doc.examples.find((candidate) => 'result' in candidate);
      const args = [...(example?.args ?? [])];
      args[at] = ['number', 'share', 'confidence', 'text', 'word', 'flag', 'statistic'].includes(
        fn.params[at]?.kind ?? '',
      )
        ? error
        : [[error]];
      expect(await outcomeOf(fn, args)).toMatchObject({ cell: '#REF!' });
    }
  });

  it('answers any cells with values inside its bounds or a declared error', async () => {
    const sent = fc.oneof(
      fc.tuple(...fn.params.map(() => anything)),
      fc.tuple(...fn.params.map((param) => likely(param))),
    );
    await fc.assert(
      fc.asyncProperty(sent, async (args) => {
        const outcome = await outcomeOf(fn, args);
        if (outcome instanceof Error) return;
        expectShape(entry, outcome);
        expectInBounds(entry, outcome);
      }),
    );
  });

  it('takes a single value and a range of one cell for the same', async () => {
    const single = fc.tuple(
      ...fn.params.map((param) => (param.optional ? fc.constant(null) : cell.map((value) => value ?? null))),
    );
    await fc.assert(
      fc.asyncProperty(single, async (args) => {
        const asRanges = args.map((value) => (value === null ? null : [[value]]));
        const seen = (it: Outcome | Error) =>
          it instanceof KpiError ? [it.code, it.details] : it instanceof CellError ? it.cell : it;
        expect(seen(await outcomeOf(fn, asRanges))).toEqual(seen(await outcomeOf(fn, args)));
      }),
    );
  });

  it('asks for addresses wherever a blank that arrives as 0 would change the answer', async () => {
    for (const example of doc.examples) {
      if (!('result' in example)) continue;
      for (const [at, param] of fn.params.entries()) {
        const sent = example.args[at];
        if (param.blanksMatter || param.kind !== 'range' || !Array.isArray(sent)) continue;
        const width = (sent as unknown[][])[0]?.length ?? 1;
        const longer = (extra: unknown) =>
          example.args.map((value, other) =>
            other === at ? [...(sent as unknown[][]), Array<unknown>(width).fill(extra)] : value,
          );
        const [blank, zero] = [await outcomeOf(fn, longer('')), await outcomeOf(fn, longer(0))];
        expect(zero instanceof Error ? String(zero) : zero).toEqual(
          blank instanceof Error ? String(blank) : blank,
        );
      }
    }
  });

  it('leaves its arguments as they were', async () => {
    for (const { args } of doc.examples) {
      const before = JSON.stringify(args);
      await outcomeOf(fn, args);
      expect(JSON.stringify(args)).toBe(before);
    }
  });
});
