import { isRecord } from '../api/arguments.js';
import { ApiObject } from '../api/apiObject.js';
import { fullAddress } from '../ranges/addresses.js';

/** Where an option takes a range or a formula, a range is kept as the formula that leads to it. */
export function withFormulas(value: unknown): unknown {
  if (value instanceof ApiObject) {
    const area = value.targetOf('Range');
    return area && `=${fullAddress(area.sheet.name, area.range, '$')}`;
  }
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withFormulas(inner)]));
}
