import { invalidArgument, notImplemented } from './errors.js';
import type { ClassSurface } from './surface.js';
import { kindOf } from './valueKinds.js';

/**
 * What is kept is of the type that the documentation names, or one of the values of its enumeration.
 * @throws InvalidArgument
 */
export function checkKept(
  className: string,
  members: ClassSurface | undefined,
  property: string,
  value: unknown,
): void {
  const allowed = members?.choices[property];
  const kind = allowed ? undefined : kindOf(property);
  if (!allowed && !kind) throw notImplemented(`${className}.${property}`);
  const isRight = allowed ? allowed.includes(value as string) : kind?.(value);
  if (!isRight) throw invalidArgument();
}
