import { useEffect, useState } from 'react';
import { usePane } from '../../state/usePane.js';

/** The address of the active cell, without its sheet; undefined where the workbook does not tell. */
export function useActiveCell(): string | undefined {
  const { cells } = usePane().port;
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const gone = new AbortController();
    const { signal } = gone;
    const listener = (next: string | undefined): void => {
      if (!signal.aborted) setAddress(next);
    };
    cells.followActiveCell(listener).then(
      (end) => {
        if (signal.aborted) end();
        else signal.addEventListener('abort', end);
      },
      () => undefined,
    );
    return () => {
      gone.abort();
    };
  }, [cells]);
  return address;
}
