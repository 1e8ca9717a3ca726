import { useState } from 'react';
import { usePane } from '../../state/usePane.js';

export interface SharingNews {
  readonly intent: 'success' | 'info' | 'error';
  readonly text: string;
  readonly remarks: readonly string[];
}

/** How the last work ended, shown and announced. */
export function useNews(): readonly [
  news: SharingNews | undefined,
  tell: (intent: SharingNews['intent'], text: string, remarks?: readonly string[]) => void,
  forget: () => void,
] {
  const pane = usePane();
  const [news, setNews] = useState<SharingNews>();
  return [
    news,
    (intent, text, remarks = []) => {
      setNews({ intent, text, remarks });
      pane.announce(text, intent === 'error');
    },
    () => {
      setNews(undefined);
    },
  ];
}
