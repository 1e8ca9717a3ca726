import type { Targets } from '../book/targets.js';
import type { ApiClass } from './apiClass.js';
import type { Arguments } from './arguments.js';
import { invalidArgument, itemNotFound, notImplemented } from './errors.js';

/** An object of the API as the host holds it: its class, and what it stands for. */
export class ApiObject {
  private readonly api: ApiClass<never>;
  private readonly target: unknown;

  constructor(api: ApiClass<never>, target: unknown) {
    this.api = api;
    this.target = target;
  }

  get className(): string {
    return this.api.name;
  }

  get isTracked(): boolean {
    return this.api.tracked === true;
  }

  get isCollection(): boolean {
    return this.api.collection !== undefined;
  }

  /** Only `instance` makes objects, so that class and target belong together. */
  private get own(): never {
    const target = this.target as never;
    this.api.check?.(target);
    return target;
  }

  targetOf<K extends keyof Targets>(className: K): Targets[K] | undefined {
    return this.className === className ? (this.target as Targets[K]) : undefined;
  }

  /** The property and value by which the library finds the object again. */
  identity(): readonly [name: string, value: unknown] | undefined {
    return this.api.identity && [this.api.identity, this.read(this.api.identity)];
  }

  missing(member: string): Error {
    return notImplemented(`${this.className}.${member}`);
  }

  has(name: string): boolean {
    return this.api.property(name) !== undefined;
  }

  leadsTo(name: string): boolean {
    return this.api.open(name) !== undefined;
  }

  propertyNames(): readonly string[] {
    return this.api.propertyNames(this.own);
  }

  read(name: string): unknown {
    const property = this.api.property(name);
    if (!property) throw this.missing(name);
    return property.read(this.own);
  }

  write(name: string, value: unknown): void {
    const write = this.api.property(name)?.write;
    if (!write) throw this.missing(name);
    write(this.own, value);
  }

  open(name: string): ApiObject | null {
    const open = this.api.open(name);
    if (!open) throw this.missing(name);
    return open(this.own);
  }

  call(name: string, args: Arguments): unknown {
    const method = this.api.method(name);
    if (method) return method(this.own, args);
    return this.callCollection(name, args);
  }

  items(): readonly ApiObject[] {
    if (!this.api.collection) throw this.missing('items');
    return this.api.collection.items(this.own);
  }

  item(key: string | number): ApiObject {
    if (!this.api.collection) throw this.missing('getItem');
    const found = this.api.collection.find(this.own, key);
    if (!found) throw itemNotFound();
    return found;
  }

  /** What every collection offers alike. */
  private callCollection(name: string, args: Arguments): unknown {
    const { collection } = this.api;
    if (!collection) throw this.missing(name);
    switch (name) {
      case 'getCount':
        return collection.items(this.own).length;
      case 'getItem':
        return this.item(args.key(0));
      case 'getItemOrNullObject':
        return collection.find(this.own, args.key(0)) ?? null;
      case 'getItemAt': {
        const found = collection.items(this.own)[args.whole(0)];
        if (!found) throw invalidArgument();
        return found;
      }
      default:
        throw this.missing(name);
    }
  }
}

export function instance<T>(api: ApiClass<T>, target: T): ApiObject {
  return new ApiObject(api, target);
}
