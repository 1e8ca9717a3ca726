import { useCallback, useEffect, useState } from 'react';
import { fill } from '../../../i18n/fill.js';
import type { ReplacedFormulas, SharedFormula } from '../../port.js';
import { messageOf } from '../../state/core.js';
import { usePane } from '../../state/usePane.js';
import { useJob } from '../useJob.js';

export interface SharingNews {
  readonly intent: 'success' | 'info' | 'error';
  readonly text: string;
  readonly remarks: readonly string[];
}

export interface Sharing {
  /** undefined until they are found. */
  readonly found: readonly SharedFormula[] | undefined;
  readonly chosen: ReadonlySet<string>;
  readonly choose: (ids: readonly string[], isChosen: boolean) => void;
  readonly canUndo: boolean;
  /** What runs, and how far it is. */
  readonly running: { readonly what: 'finding' | 'replacing' | 'undoing'; readonly part: number } | undefined;
  readonly cancel: () => void;
  readonly news: SharingNews | undefined;
  readonly find: () => void;
  readonly replace: () => void;
  readonly undo: () => void;
  readonly removeTraces: () => void;
}

type Work = 'finding' | 'replacing' | 'undoing';

function chosenNow(before: ReadonlySet<string>, ids: readonly string[], isChosen: boolean): Set<string> {
  const next = new Set(before);
  for (const id of ids)
    if (isChosen) next.add(id);
    else next.delete(id);
  return next;
}

/** Everything the tab Share does. */
export function useSharing(): Sharing {
  const pane = usePane();
  const { share } = pane.port;
  const words = pane.words.share;
  const { run, part, cancel } = useJob();
  const [what, setWhat] = useState<Work>('finding');
  const [found, setFound] = useState<readonly SharedFormula[]>();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [canUndo, setCanUndo] = useState(false);
  const [news, setNews] = useState<SharingNews>();

  function tell(intent: SharingNews['intent'], text: string, remarks: readonly string[] = []): void {
    setNews({ intent, text, remarks });
    pane.announce(text, intent === 'error');
  }

  async function look(): Promise<void> {
    setWhat('finding');
    await run(share.find, {
      done(all) {
        setFound(all);
        setChosen(new Set(all.filter(({ becomes }) => becomes !== 'stays').map(({ id }) => id)));
      },
      failed(reason) {
        tell('error', fill(words.can.failed, { reason }));
      },
    });
    setCanUndo(await share.canUndo().catch(() => false));
  }

  async function changing(work: Work, job: typeof share.undo, done: string): Promise<void> {
    setWhat(work);
    setNews(undefined);
    await run(job, {
      done({ replaced, remarks }: ReplacedFormulas) {
        tell('success', fill(done, { count: replaced }), remarks);
      },
      stopped() {
        tell('info', words.replace.stopped);
      },
      failed(reason) {
        tell('error', fill(words.replace.failed, { reason }));
      },
    });
    await look();
  }

  useEffect(() => {
    const timer = setTimeout(() => void look());
    return () => {
      clearTimeout(timer);
    };
    // Once, when the tab is opened; "Look again" does the rest.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  const choose = useCallback((ids: readonly string[], isChosen: boolean) => {
    setChosen((before) => chosenNow(before, ids, isChosen));
  }, []);

  return {
    found,
    chosen,
    choose,
    canUndo,
    running: part === undefined ? undefined : { what, part },
    cancel,
    news,
    find: () => void look(),
    replace: () => void changing('replacing', share.replace([...chosen]), words.replace.done),
    undo: () => void changing('undoing', share.undo, words.replace.undone),
    removeTraces() {
      share.removeTraces().then(
        () => {
          tell('success', words.see.removed);
        },
        (error: unknown) => {
          tell('error', messageOf(error));
        },
      );
    },
  };
}
