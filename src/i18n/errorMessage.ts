import type { KpiError, Need } from '../kpi/errors.js';
import { fill } from './fill.js';
import type { Messages } from './messages.en.js';

/** The sentence a cell shows for an error: the function, what it needs, what it found. */
export function errorMessage(messages: Messages, functionId: string, { code, details }: KpiError): string {
  const need =
    'need' in details && details['need'] in messages.needs
      ? messages.needs[details['need'] as Need]
      : details['need'];
  return fill(messages.errors[code], {
    ...details,
    ...(need !== undefined && { need }),
    function: functionId,
  });
}
