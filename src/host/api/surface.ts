import { CHOICES } from './choices.js';

/** The members of one class of the library, under the names of the documentation. */
export interface ClassSurface {
  readonly properties: readonly string[];
  readonly writable: readonly string[];
  /** Navigation properties, each with the class it leads to. */
  readonly objects: Readonly<Record<string, string>>;
  readonly methods: readonly string[];
  /** The values of properties that take one of an enumeration. */
  readonly choices: Readonly<Record<string, readonly string[]>>;
  readonly isCollection: boolean;
}

/** The classes of the library by name. */
export type Surface = Readonly<Record<string, ClassSurface>>;

/** The namespace `Excel` and the base class of its objects, as the library defines them at run time. */
export interface Library {
  readonly Excel: Readonly<Record<string, unknown>>;
  readonly ClientObject: new (...args: never[]) => object;
}

const NAVIGATION = /_createPropertyObject\(Excel\.(\w+),/;
const CALL = /_create\w*Object\(|_invokeMethod\(/;

function isClass(value: unknown, { ClientObject }: Library): value is { readonly prototype: object } {
  return typeof value === 'function' && (value.prototype as unknown) instanceof ClientObject;
}

/** What the class declares of its properties, in one order; a class without any declares nothing. */
function declared(prototype: object): { names: readonly string[]; updatable: readonly boolean[] } {
  return {
    names: (Reflect.get(prototype, '_scalarPropertyNames') as string[] | undefined) ?? [],
    updatable: (Reflect.get(prototype, '_scalarPropertyUpdateable') as boolean[] | undefined) ?? [],
  };
}

/** The code of each member, of a property that of its getter. */
function sources(prototype: object): [name: string, source: string][] {
  return Object.entries(Object.getOwnPropertyDescriptors(prototype)).map(([name, descriptor]) => [
    name,
    String(descriptor.value ?? Reflect.get(descriptor, 'get')),
  ]);
}

const choicesOf = (name: string, { Excel }: Library): ClassSurface['choices'] =>
  Object.fromEntries(
    Object.entries(CHOICES[name] ?? {}).map(([property, enumeration]) => [
      property,
      Object.values(Excel[enumeration] as Readonly<Record<string, string>>),
    ]),
  );

function classSurface(prototype: object): Omit<ClassSurface, 'choices'> {
  const { names: properties, updatable } = declared(prototype);
  const objects: Record<string, string> = {};
  const methods: string[] = [];
  for (const [name, source] of sources(prototype)) {
    const leadsTo = NAVIGATION.exec(source)?.[1];
    if (leadsTo !== undefined) objects[name] = leadsTo;
    else if (CALL.test(source)) methods.push(name);
  }
  return {
    properties,
    writable: properties.filter((_, at) => updatable[at]),
    objects,
    methods,
    isCollection: Reflect.get(prototype, '_isCollection') === true,
  };
}

/**
 * Reads the classes and members of the API from the library itself, so that nothing is listed twice. It needs the
 * unminified file, whose functions still say which class they lead to.
 */
export function reflect(library: Library): Surface {
  return Object.fromEntries(
    Object.entries(library.Excel).flatMap(([name, value]) =>
      isClass(value, library)
        ? [[name, { ...classSurface(value.prototype), choices: choicesOf(name, library) }]]
        : [],
    ),
  );
}
