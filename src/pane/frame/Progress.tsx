import { Button, Field, ProgressBar } from '@fluentui/react-components';
import { fill } from '../../i18n/fill.js';
import type { PaneMessages } from '../../i18n/pane.en.js';
import type { Work } from '../state/paneState.js';
import { usePane, usePaneState } from '../state/usePane.js';
import { useFrameStyles } from './useFrameStyles.js';

function textOf({ id, part }: Work, words: PaneMessages['building']): string {
  if (id === 'build') return fill(words.progress, { percent: Math.round(part * 100) });
  return id === 'undo' ? words.undoing : words.preparing;
}

/** How far long work is, in the place of the footer. */
export function Progress() {
  const pane = usePane();
  const styles = useFrameStyles();
  const { building } = pane.words.pane;
  const work = usePaneState((state) => state.work);
  if (!work) return null;
  const text = textOf(work, building);
  return (
    <footer className={styles.footer}>
      <Field className={styles.grow} validationMessage={text} validationState="none">
        <ProgressBar aria-label={text} {...(work.id === 'build' && { value: work.part })} />
      </Field>
      {work.id !== 'undo' && <Button onClick={work.cancel}>{building.cancel}</Button>}
    </footer>
  );
}
