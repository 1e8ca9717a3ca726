import type { Targets } from '../book/targets.js';
import { ApiObject } from './apiObject.js';
import { invalidArgument } from './errors.js';

/** The arguments of a call, read as the types the documentation names; anything else is an InvalidArgument. */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  at(position: number): unknown {
    return this.values[position] ?? undefined;
  }

  text(position: number): string {
    const value = this.at(position);
    if (typeof value !== 'string') throw invalidArgument();
    return value;
  }

  optionalText(position: number): string | undefined {
    return this.at(position) === undefined ? undefined : this.text(position);
  }

  number(position: number): number {
    const value = this.at(position);
    if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument();
    return value;
  }

  whole(position: number): number {
    const value = this.number(position);
    if (!Number.isInteger(value)) throw invalidArgument();
    return value;
  }

  optionalWhole(position: number, missing: number): number {
    return this.at(position) === undefined ? missing : this.whole(position);
  }

  optionalFlag(position: number): boolean {
    const value = this.at(position);
    if (value !== undefined && typeof value !== 'boolean') throw invalidArgument();
    return value ?? false;
  }

  key(position: number): string | number {
    const value = this.at(position);
    if (typeof value !== 'string' && typeof value !== 'number') throw invalidArgument();
    return value;
  }

  /** An options object. */
  record(position: number): Readonly<Record<string, unknown>> {
    const value = this.at(position);
    if (!isRecord(value)) throw invalidArgument();
    return value;
  }

  /** What an object of the API stands for; undefined when the argument is no object of that class. */
  target<K extends keyof Targets>(position: number, className: K): Targets[K] | undefined {
    const value = this.at(position);
    return value instanceof ApiObject ? value.targetOf(className) : undefined;
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof ApiObject)
  );
}
