import { useMemo } from 'react';
import type { EntrySetting } from '../entry/setting.js';
import { useCasePart, usePane } from '../state/usePane.js';

/** How numbers are written here: the host's language, the case's currency. */
export function useEntrySetting(): EntrySetting {
  const { locale } = usePane().port;
  const currency = useCasePart((theCase) => theCase.terms.currency);
  return useMemo(() => ({ locale, currency }), [locale, currency]);
}
