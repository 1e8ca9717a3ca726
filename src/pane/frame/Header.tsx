import { Button } from '@fluentui/react-components';
import { useFront, useModel, usePaneState } from '../state/usePane.js';
import { MoreMenu } from './MoreMenu.js';
import { useFrameStyles } from './useFrameStyles.js';

/** The case, not the product: Office writes that above. */
export function Header() {
  const pane = useModel();
  const styles = useFrameStyles();
  const { header, title: untitled } = useFront().words.pane;
  const isCase = usePaneState(({ phase }) => phase === 'case');
  const named = usePaneState(({ current }) => current?.theCase.project.title) ?? '';
  const title = named === '' || !isCase ? untitled : named;
  // What was deleted comes back as a whole.
  const canUndo = usePaneState(({ current }) => current && (!isCase || current.history.past.length > 0));
  const canRedo = usePaneState(({ current }) => isCase && current && current.history.future.length > 0);
  return (
    <header className={styles.header}>
      <h1 className={styles.title} title={title}>
        {title}
      </h1>
      <Button
        appearance="subtle"
        className={styles.icon}
        aria-label={header.undo}
        title={header.undo}
        disabledFocusable={!canUndo}
        onClick={pane?.undo}
      >
        ↶
      </Button>
      <Button
        appearance="subtle"
        className={styles.icon}
        aria-label={header.redo}
        title={header.redo}
        disabledFocusable={!canRedo}
        onClick={pane?.redo}
      >
        ↷
      </Button>
      <MoreMenu />
    </header>
  );
}
