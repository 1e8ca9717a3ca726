import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { fill } from '../../i18n/fill.js';
import { STEPS, type StepId } from '../state/paneState.js';
import { stepStatus } from '../state/stepStatus.js';
import { usePane, usePaneState } from '../state/usePane.js';
import { useFrameStyles } from './useFrameStyles.js';

/** '1 Project ✓', '2 Baseline and after · 3 to look at', '4 Costs · empty'. */
function StepRow({ step }: { readonly step: StepId }) {
  const pane = usePane();
  const styles = useFrameStyles();
  const { steps, stepBar } = pane.words.pane;
  const current = usePaneState((state) => state.current);
  const figures = usePaneState((state) => state.figures);
  const isBuilt = usePaneState((state) => state.isBuilt);
  if (!current) return null;
  const { kind, count = 0 } = stepStatus(step, current, { figures, isBuilt });
  const name = `${STEPS.indexOf(step) + 1} ${steps[step].name}`;
  if (kind !== 'done') return `${name} · ${fill(stepBar[kind], { count })}`;
  return (
    <>
      {name} <span aria-hidden>✓</span>
      <span className={styles.hidden}>{stepBar.done}</span>
    </>
  );
}

/** Where one is among the steps; none is ever locked. */
export default function StepBar() {
  const pane = usePane();
  const styles = useFrameStyles();
  const { steps, stepBar } = pane.words.pane;
  const step = usePaneState((state) => state.step);
  const at = STEPS.indexOf(step);
  const before = STEPS[at - 1];
  const after = STEPS[at + 1];
  return (
    <nav className={styles.stepBar} aria-label={stepBar.label}>
      <Button
        appearance="subtle"
        className={styles.icon}
        disabledFocusable={!before}
        aria-label={before ? fill(stepBar.previous, { name: steps[before].name }) : stepBar.label}
        onClick={pane.goBack}
      >
        ‹
      </Button>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" className={styles.stepName}>
            <span className={styles.cut}>
              {fill(stepBar.current, { number: at + 1, count: STEPS.length, name: steps[step].name })}
            </span>
            &nbsp;▾
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {STEPS.map((one) => (
              <MenuItem
                key={one}
                aria-current={one === step ? 'step' : undefined}
                onClick={() => {
                  pane.goTo(one);
                }}
              >
                <StepRow step={one} />
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      <Button
        appearance="subtle"
        className={styles.icon}
        disabledFocusable={!after}
        aria-label={after ? fill(stepBar.next, { name: steps[after].name }) : stepBar.label}
        onClick={pane.goOn}
      >
        ›
      </Button>
    </nav>
  );
}
