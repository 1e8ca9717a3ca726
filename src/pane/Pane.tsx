import { Button, FluentProvider } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { fill } from '../i18n/fill.js';
import { Announcer } from './frame/Announcer.js';
import { ErrorBoundary } from './frame/ErrorBoundary.js';
import { NotReady } from './frame/NotReady.js';
import { Questions } from './frame/Questions.js';
import {
  BrightnessContext,
  FLUENT,
  keepTheme,
  keptTheme,
  ThemeContext,
  useBrightness,
  type ThemeChoice,
} from './frame/theme.js';
import { useFrameStyles } from './frame/useFrameStyles.js';
import { useUndoKeys } from './frame/useUndoKeys.js';
import type { PanePort, SupportNotice } from './port.js';
import { listenToCommands } from './state/listenToCommands.js';
import type { Front } from './state/front.js';
import type { PaneModel } from './state/paneModel.js';
import { FrontContext, PaneContext, useFront, usePane, usePaneState } from './state/usePane.js';

const PaneFrame = lazy(() => import(/* webpackChunkName: "frame" */ './frame/PaneFrame.js'));

function Reading() {
  const { first } = useFront().words.pane;
  const styles = useFrameStyles();
  return <main className={styles.main}>{first.reading}</main>;
}

function Unread({ reason }: { readonly reason: string }) {
  const pane = usePane();
  const styles = useFrameStyles();
  const { unread, again } = pane.words.pane.first;
  return (
    <main className={styles.main} role="alert">
      <p>{fill(unread, { reason })}</p>
      <Button onClick={() => void pane.read()}>{again}</Button>
    </main>
  );
}

function Page() {
  const phase = usePaneState((state) => state.phase);
  const unread = usePaneState((state) => state.unread);
  if (unread !== undefined) return <Unread reason={unread} />;
  if (phase === 'loading') return <Reading />;
  return (
    <Suspense fallback={<Reading />}>
      <PaneFrame />
    </Suspense>
  );
}

function Rows() {
  const styles = useFrameStyles();
  const undoKeys = useUndoKeys();
  return (
    <div className={styles.pane} onKeyDown={undoKeys} role="presentation">
      <Questions>
        <Page />
      </Questions>
    </div>
  );
}

/** A session with the workbook lasts as long as the pane is there. */
function useSession(model: PaneModel | undefined): void {
  useEffect(() => {
    if (!model) return undefined;
    const opening = model.open();
    const unheard = listenToCommands(model);
    return () => {
      unheard();
      void opening.then((end) => {
        end();
      });
    };
  }, [model]);
}

export interface PaneProps {
  readonly front: Front;
  readonly theme: PanePort['theme'];
  /** What this place cannot do, if anything; then there is nothing to model. */
  readonly notice: SupportNotice | undefined;
  /** undefined while it is being loaded. */
  readonly model: PaneModel | undefined;
}

/** The task pane: everything between the model of it and the screen. */
export function Pane({ front, theme: ofHost, notice, model }: PaneProps) {
  useSession(model);
  const [choice, setChoice] = useState(keptTheme);
  const brightness = useBrightness(choice, ofHost);
  const chosen = useMemo(() => {
    const choose = (next: ThemeChoice): void => {
      keepTheme(next);
      setChoice(next);
    };
    return [choice, choose] as const;
  }, [choice]);
  const words = front.words.pane;
  return (
    // Calendars, lists and scroll bars are the browser's own, and follow too.
    <FluentProvider theme={FLUENT[brightness]} style={{ colorScheme: brightness }}>
      <ThemeContext value={chosen}>
        <BrightnessContext value={brightness}>
          <ErrorBoundary words={words.crashed}>
            {notice === undefined ? (
              // The same tree before and after the model comes: nobody who is on the page already loses the focus.
              <FrontContext value={model ?? front}>
                <PaneContext value={model}>
                  <Announcer>
                    <Rows />
                  </Announcer>
                </PaneContext>
              </FrontContext>
            ) : (
              <NotReady words={words} notice={notice} />
            )}
          </ErrorBoundary>
        </BrightnessContext>
      </ThemeContext>
    </FluentProvider>
  );
}
