import * as v from 'valibot';
import { valueAt } from './path.js';
import type { Problem } from './problem.js';
import { problemsOf } from './problemsOf.js';
import { caseSchema } from './schema.js';
import type { Case } from './types.js';

/** The parts of a valibot schema that lead further down; a schema has some of them. */
interface Inner {
  readonly pipe?: readonly Readonly<{ type: string; requirement?: unknown }>[];
  readonly wrapped?: v.GenericSchema;
  readonly entries?: Readonly<Record<string, v.GenericSchema>>;
  readonly item?: v.GenericSchema;
  readonly key?: string;
  readonly options?: readonly v.GenericSchema[];
}

const innerOf = (schema: v.GenericSchema): Inner => schema as Inner;

function unwrapped(schema: v.GenericSchema): v.GenericSchema {
  const { wrapped } = innerOf(schema);
  return wrapped === undefined ? schema : unwrapped(wrapped);
}

/** The option of a variant that the value chose by its discriminator. */
const chosen = ({ options = [], key = '' }: Inner, value: unknown) =>
  options.find((option) => v.is(innerOf(option).entries?.[key] ?? v.never(), valueAt(value, key)));

function below(schema: v.GenericSchema, value: unknown, step: string): v.GenericSchema | undefined {
  const inner = innerOf(unwrapped(schema));
  if (inner.item !== undefined) return inner.item;
  const { entries } = inner.options === undefined ? inner : innerOf(chosen(inner, value) ?? v.never());
  return entries?.[step];
}

/** What the schema asks for at a figure path of this case. */
function schemaAt(theCase: Case, path: string): v.GenericSchema | undefined {
  const steps = path.split('.');
  return steps.reduce<v.GenericSchema | undefined>(
    (schema, step, at) =>
      schema && below(schema, at === 0 ? theCase : valueAt(theCase, steps.slice(0, at).join('.')), step),
    caseSchema,
  );
}

const joined = (path: string, rest: string) => (/^(?:\[|$)/.test(rest) ? path + rest : `${path}.${rest}`);

/** What is wrong with a value for one field by itself; its path is the field's. Rules between fields come on top. */
export function fieldProblems(theCase: Case, path: string, value: unknown): Problem[] {
  const schema = schemaAt(theCase, path);
  if (schema === undefined) return [{ path, code: 'unknownFigure', details: {} }];
  const { issues = [] } = v.safeParse(schema, value);
  return problemsOf(issues).map((problem) => ({ ...problem, path: joined(path, problem.path) }));
}

/** What a field of numbers takes, inclusive. */
export interface FieldBounds {
  readonly from: number;
  readonly to: number;
  /** Takes whole numbers alone. */
  readonly whole: boolean;
}

/** The bounds of the number at a figure path of this case, or of each number of the list there. */
export function boundsAt(theCase: Case, path: string): FieldBounds {
  const schema = schemaAt(theCase, path);
  if (schema === undefined) throw new Error(`${path} is no figure of a case`);
  const field = unwrapped(schema);
  const { pipe = [] } = innerOf(unwrapped(innerOf(field).item ?? field));
  const bound = (type: string, otherwise: number): number => {
    const found = pipe.find((action) => action.type === type)?.requirement;
    return typeof found === 'number' ? found : otherwise;
  };
  return {
    from: bound('min_value', -Infinity),
    to: bound('max_value', Infinity),
    whole: pipe.some(({ type }) => type === 'integer'),
  };
}
