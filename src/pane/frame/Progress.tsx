import { Button, Field, ProgressBar } from '@fluentui/react-components';
import { progressText } from '../state/progressText.js';
import { usePane, usePaneState } from '../state/usePane.js';
import { useFrameStyles } from './useFrameStyles.js';

/** How far long work is, in the place of the footer. */
export function Progress() {
  const pane = usePane();
  const styles = useFrameStyles();
  const { building } = pane.words.pane;
  const work = usePaneState((state) => state.work);
  if (!work) return null;
  const text = progressText(work, building);
  return (
    <footer className={styles.footer}>
      <Field className={styles.grow} validationMessage={text} validationState="none">
        <ProgressBar aria-label={text} {...(work.id === 'build' && { value: work.part })} />
      </Field>
      {work.id !== 'undo' && <Button onClick={work.cancel}>{building.cancel}</Button>}
    </footer>
  );
}
