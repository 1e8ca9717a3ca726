import { Button, ProgressBar } from '@fluentui/react-components';
import { fill } from '../../../i18n/fill.js';
import { usePane } from '../../state/usePane.js';
import type { Sharing } from './useSharing.js';
import { useShareStyles } from './useShareStyles.js';

/** How far it is, and the way to stop it. `sentence` has a place for {percent}. */
export function JobProgress({
  part,
  sentence,
  cancel,
}: {
  readonly part: number;
  readonly sentence: string;
  readonly cancel: Sharing['cancel'];
}) {
  const styles = useShareStyles();
  const { replace } = usePane().words.share;
  const text = fill(sentence, { percent: Math.round(part * 100) });
  return (
    <section>
      <ProgressBar value={part} aria-label={text} />
      <p className={styles.text}>{text}</p>
      <Button onClick={cancel}>{replace.cancel}</Button>
    </section>
  );
}
