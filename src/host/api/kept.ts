import type { Kept } from '../book/hostBook.js';
import type { Workbook } from '../book/workbook.js';
import type { Sheet } from '../../cells/cells.js';
import { checkClassAllowed } from '../sheets/checkProtection.js';
import { apiClass, type ApiClass, type ApiClassSpec } from './apiClass.js';
import { instance, type ApiObject } from './apiObject.js';
import { checkKept } from './checkKept.js';
import { itemNotFound, notImplemented } from './errors.js';
import type { Surface } from './surface.js';

/** An object whose properties are kept and given back as they were set. */
export interface KeptTarget {
  readonly workbook: Workbook;
  readonly data: Kept;
  /** The sheet it belongs to, where it belongs to one. */
  readonly sheet?: Sheet;
}

export function sheetOf({ workbook, sheet }: KeptTarget): Sheet {
  if (!sheet) throw itemNotFound();
  return workbook.living(sheet);
}

export type KeptSpec = ApiClassSpec<KeptTarget> & {
  /** What properties hold before they are set, where the documentation says so. */
  readonly initially?: Readonly<Record<string, unknown>>;
};

/** The record of an object within another one. */
export function keptWithin(data: Kept, name: string): Kept {
  const known = data[name];
  if (typeof known === 'object' && known !== null) return known as Kept;
  const made: Kept = {};
  data[name] = made;
  return made;
}

/** So begin the names of methods that change nothing. */
const READS = 'get';

/**
 * Makes objects whose classes come from the library alone: every property it can write is kept, every object it leads
 * to is made likewise. What a class does beyond keeping is in `specs`. A property that was never set and has no
 * documented initial value cannot be read.
 */
export function keeper(
  surface: Surface,
  specs: Readonly<Record<string, KeptSpec>>,
): (className: string, target: KeptTarget) => ApiObject {
  const classes = new Map<string, ApiClass<KeptTarget>>();

  function classOf(className: string): ApiClass<KeptTarget> {
    const known = classes.get(className);
    if (known) return known;
    const made = classFor(className, surface, specs[className] ?? {}, (name, target) =>
      instance(classOf(name), target),
    );
    classes.set(className, made);
    return made;
  }

  return (className, target) => instance(classOf(className), target);
}

function classFor(
  className: string,
  surface: Surface,
  spec: KeptSpec,
  make: (className: string, target: KeptTarget) => ApiObject,
): ApiClass<KeptTarget> {
  const members = surface[className];
  if (!members || (members.isCollection && !spec.collection)) throw notImplemented(className);
  const special = apiClass(className, spec);
  const initially = spec.initially ?? {};
  const checkAllowed = ({ workbook, sheet }: KeptTarget) => {
    if (sheet) checkClassAllowed(workbook, sheet, className);
  };
  return {
    ...special,
    method: (name) => {
      const method = special.method(name);
      if (!method || name.startsWith(READS)) return method;
      return (target, args) => {
        checkAllowed(target);
        return method(target, args);
      };
    },
    property: (name) => {
      const own = special.property(name);
      if (own || !members.properties.includes(name)) return own;
      return {
        read: ({ data }) => {
          const value = Object.hasOwn(data, name) ? data[name] : initially[name];
          if (value === undefined) throw notImplemented(`${className}.${name} before it is set`);
          return value;
        },
        ...(members.writable.includes(name) && {
          write: (target: KeptTarget, value: unknown) => {
            checkAllowed(target);
            checkKept(className, members, name, value);
            target.data[name] = value;
          },
        }),
      };
    },
    open: (name) => {
      const leadsTo = members.objects[name];
      return (
        special.open(name) ??
        (leadsTo === undefined
          ? undefined
          : (target) => make(leadsTo, { ...target, data: keptWithin(target.data, name) }))
      );
    },
    propertyNames: (target) => [
      ...special.propertyNames(target),
      ...members.properties.filter(
        (name) =>
          !special.property(name) && (Object.hasOwn(target.data, name) || Object.hasOwn(initially, name)),
      ),
    ],
  };
}
