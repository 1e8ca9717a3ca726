import { parseCase } from '../../../src/roi/case/parseCase.js';
import { pathText } from '../../../src/roi/case/path.js';
import type { Problem, ProblemCode } from '../../../src/roi/case/problem.js';
import type { Case } from '../../../src/roi/case/types.js';
import { fullCase } from '../fullCase.js';

type Steps = readonly (string | number)[];
type Json = Record<string, unknown>;

/** As small as a case can be that still has an entry of every make. */
function slimCase(): Case {
  const { metrics, costs, benefits, review, ...rest } = fullCase();
  const { handleTime, csat, nps, agents } = metrics;
  const forms = new Set<string>();
  return {
    ...rest,
    metrics: { handleTime: handleTime!, csat: csat!, nps: nps!, agents: agents! },
    costs: costs.filter(({ flow: { form } }) => !forms.has(form) && forms.add(form)),
    benefits: benefits.slice(-3),
    review: { ...review, procedures: review.procedures.slice(0, 1), surveys: review.surveys.slice(0, 1) },
    risks: rest.risks.map((risk) => ({ ...risk, concerns: null })),
    hypotheses: rest.hypotheses.slice(2, 3),
    agents: rest.agents.slice(0, 1),
    kpiSets: rest.kpiSets.slice(0, 1),
    benchmarks: rest.benchmarks.slice(-1),
    examples: ['metrics.csat.after'],
  };
}

const full = slimCase();

/** What a value is made of: its keys, and the words that choose between forms. */
const makeOf = (value: unknown) =>
  JSON.stringify(value, (key, part: unknown) =>
    key === 'form' || key === 'kind' || (typeof part === 'object' && part !== null) ? part : typeof part,
  );

/** Every place of a value, itself first; of the entries of a list and of the metrics the first of each make. */
function placesOf(value: unknown, steps: Steps = []): Steps[] {
  if (typeof value !== 'object' || value === null) return [steps];
  const isList = Array.isArray(value);
  const makes = new Set<string>();
  const entries = Object.entries(value).filter(([, entry]) => {
    if (!isList && steps[0] !== 'metrics') return true;
    const make = makeOf(entry);
    return !makes.has(make) && makes.add(make);
  });
  return [
    steps,
    ...entries.flatMap(([key, entry]) => placesOf(entry, [...steps, isList ? Number(key) : key])),
  ];
}

const at = (root: unknown, steps: Steps): unknown =>
  steps.reduce((value, step) => (value as Json)[step], root);

/** A copy of the value with one place changed. */
function changed(
  value: unknown,
  [step, ...rest]: Steps,
  change: (parent: Json, key: string) => void,
): unknown {
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as Json) }) as Json;
  if (rest.length === 0) change(copy, String(step));
  else copy[step!] = changed(copy[step!], rest, change);
  return copy;
}
const with_ = (steps: Steps, change: (parent: Json, key: string) => void) => changed(full, steps, change);

const problemsOf = (json: unknown): readonly Problem[] => parseCase(json).problems ?? [];
const codesAt = (json: unknown, path: string): ProblemCode[] =>
  problemsOf(json)
    .filter((problem) => problem.path === path)
    .map(({ code }) => code);

const places = placesOf(full).filter((steps) => steps.length > 0);
const fields = places.filter((steps) => typeof steps.at(-1) === 'string');
const isMetric = ([group, ...rest]: Steps) => group === 'metrics' && rest.length === 1;
const named = (list: readonly Steps[]) => list.map((steps) => [pathText(steps), steps] as const);
const ofType = (type: string) => named(places.filter((steps) => typeof at(full, steps) === type));

it('takes the full case', () => {
  expect(parseCase(full)).toEqual({ case: full });
});

it.each(named(fields.filter((steps) => !isMetric(steps))))('misses %s', (path, steps) => {
  const json = with_(steps, (parent, key) => {
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- a field of a copy goes missing
    delete parent[key];
  });
  expect(codesAt(json, path)).toEqual(['missing']);
});

it('does without any metric', () => {
  expect(parseCase({ ...full, metrics: {}, examples: [], spreads: [], links: [] }).problems).toBeUndefined();
});

describe('a value of the wrong kind', () => {
  const swapped = (steps: Steps, value: unknown) => with_(steps, (parent, key) => (parent[key] = value));

  it.each(named(places))('refuses undefined and a function at %s', (path, steps) => {
    expect(codesAt(swapped(steps, undefined), path)).toHaveLength(1);
    expect(
      codesAt(
        swapped(steps, () => 1),
        path,
      ),
    ).toHaveLength(1);
  });

  it.each(ofType('number'))('refuses text, NaN, infinities and the huge for %s', (path, steps) => {
    const steady: ProblemCode[] = ['wrongKind', 'notOneOf'];
    expect(steady).toContain(codesAt(swapped(steps, '12'), path)[0]);
    expect(steady).toContain(codesAt(swapped(steps, NaN), path)[0]);
    for (const number of [Infinity, 1.001e15, -1.001e15]) {
      expect(codesAt(swapped(steps, number), path).length).toBeGreaterThan(0);
    }
  });

  it.each(ofType('string'))('refuses a number and no Unicode text for %s', (path, steps) => {
    expect(codesAt(swapped(steps, 7), path)).toHaveLength(1);
    expect(codesAt(swapped(steps, 'a\u0000b'), path)).toHaveLength(1);
    expect(codesAt(swapped(steps, 'a\ud800b'), path)).toHaveLength(1);
    expect(codesAt(swapped(steps, 'a'.repeat(5001)), path)).toHaveLength(1);
  });

  it.each(ofType('boolean'))('refuses 1 for %s', (path, steps) => {
    expect(codesAt(swapped(steps, 1), path)).toEqual(['wrongKind']);
  });

  const groups = places.filter((steps) => typeof at(full, steps) === 'object' && at(full, steps) !== null);
  it.each(named(groups))('refuses text for %s, and a list for a group', (path, steps) => {
    expect(codesAt(swapped(steps, 'x'), path)).toEqual(['wrongKind']);
    expect(codesAt(swapped(steps, Array.isArray(at(full, steps)) ? {} : []), path).length).toBeGreaterThan(0);
  });

  const objects = groups.filter((steps) => !Array.isArray(at(full, steps)));
  it.each(named(objects))('reports every key too many in %s', (path, steps) => {
    const extra = JSON.parse('{"extra":1,"__proto__":2,"to String":3}') as Json;
    const json = swapped(steps, { ...extra, ...(at(full, steps) as Json), ['to String']: 3 });
    expect(codesAt(json, `${path}.extra`)).toEqual(['unknownKey']);
    expect(codesAt(json, `${path}["to String"]`)).toEqual(['unknownKey']);
  });
});

it('reports a key that names the prototype', () => {
  const text = JSON.stringify(full).replace('"project":{', '"project":{"__proto__":{"title":"x"},');
  expect(codesAt(JSON.parse(text), 'project.__proto__')).toEqual(['unknownKey']);
});

it.each([null, undefined, 3, 'case', true, [], [full]])('is no case: %p', (json) => {
  expect(problemsOf(json)).toHaveLength(1);
  expect(problemsOf(json)[0]).toMatchObject({ path: '', code: 'wrongKind' });
});
