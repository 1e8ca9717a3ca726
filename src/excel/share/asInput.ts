import type { Value } from './found.js';

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;

/** A value as it is set, so that a text stays one, whatever it looks like. */
export const asInput = (value: Value): Value =>
  typeof value === 'string' && value !== '' && !ERROR.test(value) ? `'${value}` : value;
