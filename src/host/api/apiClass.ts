import type { ApiObject } from './apiObject.js';
import type { Arguments } from './arguments.js';

/** A scalar property; read-only without `write`. */
export interface Property<T> {
  readonly read: (target: T) => unknown;
  readonly write?: (target: T, value: unknown) => void;
}

/** Returns an object of the API, null for a null object, or a plain value. */
export type Method<T> = (target: T, args: Arguments) => unknown;

export interface Collection<T> {
  readonly items: (target: T) => readonly ApiObject[];
  /** Undefined when there is none of that name or identity. */
  readonly find: (target: T, key: string | number) => ApiObject | undefined;
}

/**
 * A class of the API: what its members do to what an object stands for. Members carry the names of the
 * documentation; one that is missing here is not implemented, and a call of it says so.
 */
export interface ApiClass<T> {
  readonly name: string;
  /** Whether Excel hands out a reference that outlives the batch, as it does for ranges. */
  readonly tracked?: boolean;
  /** The property by which the library finds an object again in its collection. */
  readonly identity?: 'id' | '_Id';
  /** Throws for what is no longer there; asked before every use of a member. */
  readonly check?: (target: T) => void;
  property(name: string): Property<T> | undefined;
  /** Opens the object behind a navigation property; undefined when there is no such property. */
  open(name: string): ((target: T) => ApiObject | null) | undefined;
  method(name: string): Method<T> | undefined;
  propertyNames(target: T): readonly string[];
  readonly collection?: Collection<T>;
  /** Its members as they were written down. */
  readonly spec: ApiClassSpec<T>;
}

/** A class whose members are written down one by one. */
export interface ApiClassSpec<T> {
  readonly tracked?: boolean;
  readonly identity?: 'id' | '_Id';
  readonly check?: (target: T) => void;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly objects?: Readonly<Record<string, (target: T) => ApiObject | null>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  readonly collection?: Collection<T>;
}

const own = <V>(members: Readonly<Record<string, V>>, name: string): V | undefined =>
  Object.hasOwn(members, name) ? members[name] : undefined;

export function apiClass<T>(name: string, spec: ApiClassSpec<T>): ApiClass<T> {
  const { properties = {}, objects = {}, methods = {}, ...rest } = spec;
  const names = Object.keys(properties);
  return {
    name,
    spec,
    ...rest,
    property: (member) => own(properties, member),
    open: (member) => own(objects, member),
    method: (member) => own(methods, member),
    propertyNames: () => names,
  };
}
