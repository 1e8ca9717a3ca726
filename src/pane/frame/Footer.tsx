import { Button, Link } from '@fluentui/react-components';
import { fill } from '../../i18n/fill.js';
import { STEPS } from '../state/paneState.js';
import { usePane, usePaneState } from '../state/usePane.js';
import { Progress } from './Progress.js';
import { useFrameStyles } from './useFrameStyles.js';

function SaveNote() {
  const pane = usePane();
  const styles = useFrameStyles();
  const { saving, stored } = pane.words.pane;
  const saved = usePaneState((state) => state.saved);
  if (saved.kind === 'saved' || saved.kind === 'saving')
    return <span className={styles.caption}>{saving[saved.kind]}</span>;
  const text = saved.kind === 'failed' ? fill(saving.failed, { reason: saved.reason }) : stored.besideRemark;
  return (
    <span className={styles.caption} role="status">
      {text} <Link onClick={pane.exportCase}>{saving.export}</Link>
    </span>
  );
}

/** Back, next, and whether everything is kept; while something long is under way, how far it is. */
export function Footer() {
  const pane = usePane();
  const styles = useFrameStyles();
  const { footer, steps, building } = pane.words.pane;
  const step = usePaneState((state) => state.step);
  const isWorking = usePaneState((state) => state.work !== undefined);
  const isRefresh = usePaneState(({ isBuilt, target }) => isBuilt && target === 'here');
  if (isWorking) return <Progress />;
  const at = STEPS.indexOf(step);
  const next = STEPS[at + 1];
  return (
    <footer className={styles.footer}>
      <Button className={styles.back} disabledFocusable={at === 0} onClick={pane.goBack}>
        {footer.back}
      </Button>
      <span className={styles.note}>
        <SaveNote />
      </span>
      {next ? (
        <Button appearance="primary" className={styles.next} onClick={pane.goOn}>
          <span className={styles.cut}>{fill(footer.next, { name: steps[next].name })}</span>
        </Button>
      ) : (
        <Button appearance="primary" onClick={() => void pane.build()}>
          {isRefresh ? building.refresh : building.build}
        </Button>
      )}
    </footer>
  );
}
