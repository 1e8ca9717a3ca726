import { Button } from '@fluentui/react-components';
import { usePane, usePaneState } from '../state/usePane.js';
import { MoreMenu } from './MoreMenu.js';
import { useFrameStyles } from './useFrameStyles.js';

/** The case, not the product: Office writes that above. */
export function Header() {
  const pane = usePane();
  const styles = useFrameStyles();
  const { header, title: untitled } = pane.words.pane;
  const named = usePaneState(({ current }) => current?.theCase.project.title) ?? '';
  const title = named === '' ? untitled : named;
  const canUndo = usePaneState(({ current, phase }) => phase === 'first' || current?.history.past.length);
  const canRedo = usePaneState(({ current }) => current?.history.future.length);
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
        onClick={pane.undo}
      >
        ↶
      </Button>
      <Button
        appearance="subtle"
        className={styles.icon}
        aria-label={header.redo}
        title={header.redo}
        disabledFocusable={!canRedo}
        onClick={pane.redo}
      >
        ↷
      </Button>
      <MoreMenu />
    </header>
  );
}
