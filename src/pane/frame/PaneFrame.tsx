import { Tab, TabList } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import { CASE_PARTS, StepBar, TAB_PAGES } from '../pages.js';
import { TABS, type TabId } from '../state/paneState.js';
import { useFront, useModel, usePaneState } from '../state/usePane.js';
import { FirstRun } from './FirstRun.js';
import { Header } from './Header.js';
import { useFrameStyles } from './useFrameStyles.js';

const CONTENT = 'step-content';

const { LiveStrip, Outcomes, StepPage, Footer, Progress } = CASE_PARTS;

function Tabs() {
  const front = useFront();
  const styles = useFrameStyles();
  const { tabs, tabList } = front.words.pane;
  const tab = usePaneState((state) => state.tab);
  return (
    <nav className={styles.tabs} aria-label={tabList}>
      <TabList
        size="small"
        selectedValue={tab}
        onTabSelect={(_, { value }) => {
          front.openTab(value as TabId);
        }}
      >
        {TABS.map((one) => (
          <Tab key={one} value={one}>
            {tabs[one]}
          </Tab>
        ))}
      </TabList>
    </nav>
  );
}

/** What the tab Case holds: the steps of a case, or the ways to one. */
function CasePage() {
  const isFirst = usePaneState(({ phase }) => phase === 'first');
  const [wasFirst, setWasFirst] = useState(isFirst);
  if (isFirst && !wasFirst) setWasFirst(true);
  return isFirst ? <FirstRun /> : <StepPage hasBegun={wasFirst} />;
}

function TabPage({ tab }: { readonly tab: Exclude<TabId, 'case'> }) {
  const Shown = TAB_PAGES[tab];
  return <Shown />;
}

/** Header, tabs, steps, live result, the page that is looked at, the footer. */
export default function PaneFrame() {
  const { skip, first } = useFront().words.pane;
  const styles = useFrameStyles();
  const tab = usePaneState((state) => state.tab);
  const isWorking = usePaneState((state) => state.work !== undefined);
  const hasOutcome = usePaneState((state) => state.outcome !== undefined);
  const hasSteps = usePaneState((state) => state.tab === 'case' && state.phase === 'case');
  const isReady = useModel() !== undefined;
  return (
    <>
      <a className={styles.skip} href={`#${CONTENT}`}>
        {skip}
      </a>
      <div className={styles.scroller}>
        <Header />
        <Tabs />
        {hasSteps && (
          <Suspense fallback={<div className={styles.stepBar} />}>
            <StepBar />
          </Suspense>
        )}
        {hasSteps && (
          <Suspense>
            <LiveStrip />
          </Suspense>
        )}
        <main className={styles.main} id={CONTENT} tabIndex={-1}>
          {isReady && hasOutcome && (
            <Suspense>
              <Outcomes />
            </Suspense>
          )}
          {/* Another page each time: the one before goes at once. */}
          <Suspense key={tab} fallback={first.opening}>
            {tab === 'case' ? <CasePage /> : <TabPage tab={tab} />}
          </Suspense>
        </main>
      </div>
      {(hasSteps || isWorking) && <Suspense>{hasSteps ? <Footer /> : <Progress />}</Suspense>}
    </>
  );
}
