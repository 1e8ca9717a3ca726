import type * as v from 'valibot';
import { pathText } from './path.js';
import { found, type Kind, type Problem, type ProblemCode } from './problem.js';
import type { UnknownKeys } from './values.js';

type Issue = v.BaseIssue<unknown>;
type Step = string | number;

const KINDS: Readonly<Record<string, Kind>> = {
  number: 'number',
  string: 'text',
  boolean: 'flag',
  array: 'list',
  // What `shape` says of a list.
  custom: 'object',
};

/** `("a" | "b")` of valibot as `a, b`. */
const choices = (expected: string | null) =>
  (expected ?? '')
    .replace(/^\(|\)$/g, '')
    .replaceAll('"', '')
    .replaceAll(' | ', ', ');

const wrongKind = ({ input }: Pick<Issue, 'input'>, steps: readonly Step[], need: Kind): Problem => ({
  path: pathText(steps),
  code: 'wrongKind',
  details: { need, ...found(input) },
});

const notOneOf = ({ input, expected }: Issue, steps: readonly Step[]): Problem => ({
  path: pathText(steps),
  code: 'notOneOf',
  details: { allowed: choices(expected), ...found(input) },
});

/** The steps to what the issue is about; keys that are too many or missing are part of it. */
const stepsOf = (issue: Issue): Step[] => (issue.path ?? []).map(({ key }) => key as Step);

function ofObject(issue: Issue, steps: Step[]): Problem[] {
  if (issue.expected === 'Object') return [wrongKind(issue, steps, 'object')];
  if (issue.expected !== 'never') return [{ path: pathText(steps), code: 'missing', details: {} }];
  const { unknown, allowed } = JSON.parse(issue.message) as UnknownKeys;
  return unknown.map((key) => ({
    path: pathText([...steps.slice(0, -1), key]),
    code: 'unknownKey',
    details: { allowed: allowed.join(', ') },
  }));
}

/** A variant whose discriminator is none of those there are; its path leads to the discriminator. */
function ofVariant(issue: Issue, steps: Step[]): Problem {
  const whole: unknown = issue.path?.at(-1)?.input;
  if (issue.expected === 'Object') return wrongKind(issue, steps, 'object');
  // valibot takes a list for an object without any key.
  if (Array.isArray(whole)) return wrongKind({ input: whole }, steps.slice(0, -1), 'object');
  return issue.input === undefined
    ? { path: pathText(steps), code: 'missing', details: {} }
    : notOneOf(issue, steps);
}

function ofAction(issue: Issue): Pick<Problem, 'code' | 'details'> {
  const requirement = Number(issue.requirement);
  switch (issue.type) {
    case 'min_value':
      return { code: 'atLeast', details: { from: requirement, ...found(issue.input) } };
    case 'max_value':
      return { code: 'atMost', details: { to: requirement, ...found(issue.input) } };
    case 'integer':
      return { code: 'notWhole', details: found(issue.input) };
    case 'max_length': {
      const { length } = issue.input as string | unknown[];
      const code = typeof issue.input === 'string' ? 'textTooLong' : 'listTooLong';
      return { code, details: { most: requirement, found: length } };
    }
    default:
      return { code: issue.message as ProblemCode, details: found(issue.input) };
  }
}

function ofIssue(issue: Issue): Problem[] {
  const steps = stepsOf(issue);
  if (issue.kind === 'validation') return [{ path: pathText(steps), ...ofAction(issue) }];
  if (issue.type === 'strict_object') return ofObject(issue, steps);
  if (issue.type === 'variant') return [ofVariant(issue, steps)];
  const kind = KINDS[issue.type];
  return [kind === undefined ? notOneOf(issue, steps) : wrongKind(issue, steps, kind)];
}

/** valibot's findings as ours, each once: text without the form of a date is no day of the calendar either. */
export function problemsOf(issues: readonly Issue[]): Problem[] {
  const seen = new Set<string>();
  return issues.flatMap(ofIssue).filter(({ path, code }) => {
    const key = `${code} ${path}`;
    return !seen.has(key) && seen.add(key);
  });
}
