import { useEffect, useState } from 'react';
import { fill } from '../../../i18n/fill.js';
import type { SharePort } from '../../port.js';
import { messageOf } from '../../state/core.js';
import { usePane } from '../../state/usePane.js';
import { useJob } from '../useJob.js';
import { useFindings, type Findings } from './useFindings.js';
import { useNews, type SharingNews } from './useNews.js';

type Work = 'finding' | 'replacing' | 'undoing';

export interface Sharing extends Findings {
  /** What runs, and how far it is. */
  readonly running: { readonly what: Work; readonly part: number } | undefined;
  readonly cancel: () => void;
  readonly news: SharingNews | undefined;
  readonly find: () => void;
  /** Afterwards, where everything went well, removes what recipients need not have. */
  readonly replace: (andRemoveTraces: boolean) => void;
  readonly undo: () => void;
  readonly removeTraces: () => void;
}

/** Everything the tab Share does. */
export function useSharing(): Sharing {
  const pane = usePane();
  const { share } = pane.port;
  const words = pane.words.share;
  const { run, part, cancel } = useJob();
  const { take, lookAround, ...findings } = useFindings();
  const [what, setWhat] = useState<Work>('finding');
  const [news, tell, forget] = useNews();

  async function look(): Promise<void> {
    setWhat('finding');
    await run(share.find, {
      done: take,
      stopped() {
        tell('info', words.can.stopped);
      },
      failed(reason) {
        tell('error', fill(words.can.failed, { reason }));
      },
    });
    await lookAround();
  }

  /** Returns what was told, once it is done. */
  async function change(work: Work, job: SharePort['undo'], done: string) {
    let told: readonly string[] | undefined;
    setWhat(work);
    forget();
    await run(job, {
      done({ replaced, remarks }) {
        const text = fill(done, { count: replaced });
        told = [text, ...remarks];
        tell('success', text, remarks);
      },
      stopped() {
        tell('info', words.replace.stopped);
      },
      failed(reason) {
        tell('error', fill(words.replace.failed, { reason }));
      },
    });
    return told;
  }

  /** Tells it above what was told before. */
  async function removeTraces(before: readonly string[]): Promise<void> {
    try {
      await share.removeTraces();
      tell('success', words.see.removed, before);
    } catch (error) {
      tell('error', messageOf(error), before);
    }
    await lookAround();
  }

  async function replace(andRemoveTraces: boolean): Promise<void> {
    const { chosen, asValues } = findings;
    const wanted = [...chosen].map((id) => ({ id, as: asValues.has(id) ? 'value' : 'formula' }) as const);
    const told = await change('replacing', share.replace(wanted), words.replace.done);
    if (told && andRemoveTraces) await removeTraces(told);
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

  return {
    ...findings,
    running: part === undefined ? undefined : { what, part },
    cancel,
    news,
    find: () => void look(),
    replace: (andRemoveTraces) => void replace(andRemoveTraces),
    undo: () => void change('undoing', share.undo, words.replace.undone).then(look),
    removeTraces: () => void removeTraces([]),
  };
}
