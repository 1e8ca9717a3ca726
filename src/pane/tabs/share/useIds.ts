import { useCallback, useState } from 'react';

/** Some of many, by their ids: which they are, to take some in or out, and to begin anew. */
export function useIds(): readonly [
  ids: ReadonlySet<string>,
  put: (some: readonly string[], isIn: boolean) => void,
  begin: (ids: readonly string[]) => void,
] {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const put = useCallback((some: readonly string[], isIn: boolean) => {
    setIds((before) => {
      const next = new Set(before);
      for (const id of some)
        if (isIn) next.add(id);
        else next.delete(id);
      return next;
    });
  }, []);
  const begin = useCallback((all: readonly string[]) => {
    setIds(new Set(all));
  }, []);
  return [ids, put, begin];
}
