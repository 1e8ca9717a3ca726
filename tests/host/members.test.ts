import type { ApiClassSpec } from '../../src/host/api/apiClass.js';
import { ALL_CLASSES, KEPT } from '../../src/host/classes.js';
import { librarySurface } from '../support/host.js';

const specs: readonly (readonly [name: string, spec: ApiClassSpec<never>])[] = [
  ...ALL_CLASSES.map(({ name, spec }): [string, ApiClassSpec<never>] => [name, spec]),
  ...Object.entries(KEPT),
];

describe.each(specs)('%s', (name, { properties = {}, objects = {}, methods = {} }) => {
  const members = () => librarySurface[name];
  const foreign = (written: object, known: readonly string[] = []) =>
    // Private members are the library's own business and in no list of its properties.
    Object.keys(written).filter((member) => !member.startsWith('_') && !known.includes(member));

  it('is a class of the library', () => {
    expect(members()).toBeDefined();
  });

  it('has no property, object or method that the library does not have', () => {
    expect(foreign(properties, members()?.properties)).toEqual([]);
    expect(foreign(objects, Object.keys(members()?.objects ?? {}))).toEqual([]);
    expect(foreign(methods, members()?.methods)).toEqual([]);
  });

  it('lets be written exactly what the library can write', () => {
    const writable = Object.entries(properties as Record<string, { readonly write?: unknown }>)
      .filter(([, { write }]) => write !== undefined)
      .map(([property]) => property);
    const inLibrary = Object.keys(properties).filter((property) => members()?.writable.includes(property));
    expect(writable.sort()).toEqual(inLibrary.sort());
  });

  it('is a collection when the library has it as one', () => {
    const { collection } = specs.find(([known]) => known === name)![1];
    expect(collection !== undefined).toBe(members()?.isCollection);
  });
});
