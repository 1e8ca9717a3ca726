import { Button, Field, ProgressBar } from '@fluentui/react-components';
import { fill } from '../../i18n/fill.js';
import { usePane, usePaneState } from '../state/usePane.js';
import { useFrameStyles } from './useFrameStyles.js';

/** How far long work is, in the place of the footer. */
export function Progress() {
  const pane = usePane();
  const styles = useFrameStyles();
  const { building } = pane.words.pane;
  const work = usePaneState((state) => state.work);
  if (!work) return null;
  const percent = Math.round(work.part * 100);
  const text = work.id === 'build' ? fill(building.progress, { percent }) : building.preparing;
  return (
    <footer className={styles.footer}>
      <Field className={styles.grow} validationMessage={text} validationState="none">
        <ProgressBar aria-label={text} {...(work.id === 'build' && { value: work.part })} />
      </Field>
      <Button onClick={work.cancel}>{building.cancel}</Button>
    </footer>
  );
}
