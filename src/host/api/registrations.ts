import type { Method } from './apiClass.js';

/**
 * Listening to the events named, which the library announces and the host tells anyway. Of an event that is not named
 * the announcement is refused.
 */
export function registrations(...events: readonly string[]): Readonly<Record<string, Method<unknown>>> {
  return Object.fromEntries(
    events.flatMap((event) =>
      ['_Register', '_Unregister'].map((verb) => [`${verb}${event}Event`, () => null]),
    ),
  );
}
