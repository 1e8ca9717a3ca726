import { Spinner, Tab, TabList } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { loadStepBar, STEP_PAGES, TAB_PAGES } from '../pages.js';
import { TABS, type TabId } from '../state/paneState.js';
import { usePane, usePaneState } from '../state/usePane.js';
import { FirstRun } from './FirstRun.js';
import { Footer } from './Footer.js';
import { Header } from './Header.js';
import { LiveStrip } from './LiveStrip.js';
import { Messages, Outcomes } from './Messages.js';
import { Progress } from './Progress.js';
import { useFieldFocus } from './useFieldFocus.js';
import { useFrameStyles } from './useFrameStyles.js';
import { VERDICT } from './verdictId.js';

const CONTENT = 'step-content';

const StepBar = lazy(loadStepBar);

/** The heading of the step gets the focus when one goes there, or has just begun a case; not when the pane opens. */
function StepPage({ hasBegun }: { readonly hasBegun: boolean }) {
  const pane = usePane();
  const step = usePaneState((state) => state.step);
  const styles = useFrameStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(hasBegun ? undefined : step);
  useEffect(() => {
    if (shown.current !== step) heading.current?.focus();
    shown.current = step;
  }, [step]);
  useFieldFocus();
  const Fields = STEP_PAGES[step];
  const { name, purpose } = pane.words.pane.steps[step];
  return (
    <>
      <h2
        ref={heading}
        className={styles.heading}
        tabIndex={-1}
        {...(step === 'review' && { 'aria-describedby': VERDICT })}
      >
        {name}
      </h2>
      <p className={styles.purpose}>{purpose}</p>
      <Suspense fallback={<Spinner />}>
        <Fields />
      </Suspense>
    </>
  );
}

function TabPage({ tab }: { readonly tab: Exclude<TabId, 'case'> }) {
  const Shown = TAB_PAGES[tab];
  return (
    <Suspense fallback={<Spinner />}>
      <Shown />
    </Suspense>
  );
}

/** What the tab Case holds: the steps of a case, or the ways to one. */
function CasePage() {
  const isFirst = usePaneState(({ phase }) => phase === 'first');
  const [wasFirst, setWasFirst] = useState(isFirst);
  if (isFirst && !wasFirst) setWasFirst(true);
  if (isFirst) return <FirstRun />;
  return (
    <>
      <Messages />
      <StepPage hasBegun={wasFirst} />
    </>
  );
}

/** Header, tabs, steps, live result, the page that is looked at, the footer. */
export default function PaneFrame() {
  const pane = usePane();
  const styles = useFrameStyles();
  const { tabs, tabList, skip } = pane.words.pane;
  const tab = usePaneState((state) => state.tab);
  const isWorking = usePaneState((state) => state.work !== undefined);
  const hasSteps = usePaneState((state) => state.tab === 'case' && state.phase === 'case');
  return (
    <>
      <a className={styles.skip} href={`#${CONTENT}`}>
        {skip}
      </a>
      <div className={styles.scroller}>
        <Header />
        <nav className={styles.tabs} aria-label={tabList}>
          <TabList
            size="small"
            selectedValue={tab}
            onTabSelect={(_, { value }) => {
              pane.openTab(value as TabId);
            }}
          >
            {TABS.map((one) => (
              <Tab key={one} value={one}>
                {tabs[one]}
              </Tab>
            ))}
          </TabList>
        </nav>
        {hasSteps && (
          <Suspense fallback={<div className={styles.stepBar} />}>
            <StepBar />
          </Suspense>
        )}
        {hasSteps && <LiveStrip />}
        <main className={styles.main} id={CONTENT} tabIndex={-1}>
          <Outcomes />
          {tab === 'case' ? <CasePage /> : <TabPage tab={tab} />}
        </main>
      </div>
      {hasSteps ? <Footer /> : isWorking && <Progress />}
    </>
  );
}
