import { Button, FluentProvider } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useMemo, useState, type ReactNode } from 'react';
import { fill } from '../i18n/fill.js';
import type { PaneMessages } from '../i18n/pane.en.js';
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
import type { PaneModel } from './state/paneModel.js';
import { PaneContext, usePane, usePaneState } from './state/usePane.js';

const PaneFrame = lazy(() => import(/* webpackChunkName: "frame" */ './frame/PaneFrame.js'));

function Reading({ words }: { readonly words: PaneMessages }) {
  const styles = useFrameStyles();
  return <main className={styles.main}>{words.first.reading}</main>;
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
  const pane = usePane();
  const phase = usePaneState((state) => state.phase);
  const unread = usePaneState((state) => state.unread);
  const reading = <Reading words={pane.words.pane} />;
  if (unread !== undefined) return <Unread reason={unread} />;
  if (phase === 'loading') return reading;
  return (
    <Suspense fallback={reading}>
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
function Session({ model, children }: { readonly model: PaneModel; readonly children: ReactNode }) {
  useEffect(() => {
    const opening = model.open();
    const unheard = listenToCommands(model);
    return () => {
      unheard();
      void opening.then((end) => {
        end();
      });
    };
  }, [model]);
  return <PaneContext value={model}>{children}</PaneContext>;
}

export interface PaneProps {
  readonly words: PaneMessages;
  readonly theme: PanePort['theme'];
  /** What this place cannot do, if anything; then there is nothing to model. */
  readonly notice: SupportNotice | undefined;
  /** undefined while it is being loaded. */
  readonly model: PaneModel | undefined;
}

/** The task pane: everything between the model of it and the screen. */
export function Pane({ words, theme: ofHost, notice, model }: PaneProps) {
  const [choice, setChoice] = useState(keptTheme);
  const brightness = useBrightness(choice, ofHost);
  const chosen = useMemo(() => {
    const choose = (next: ThemeChoice): void => {
      keepTheme(next);
      setChoice(next);
    };
    return [choice, choose] as const;
  }, [choice]);
  const shown = model ? (
    <Session model={model}>
      <Announcer>
        <Rows />
      </Announcer>
    </Session>
  ) : (
    <Reading words={words} />
  );
  return (
    // Calendars, lists and scroll bars are the browser's own, and follow too.
    <FluentProvider theme={FLUENT[brightness]} style={{ colorScheme: brightness }}>
      <ThemeContext value={chosen}>
        <BrightnessContext value={brightness}>
          <ErrorBoundary words={words.crashed}>
            {notice === undefined ? shown : <NotReady words={words} notice={notice} />}
          </ErrorBoundary>
        </BrightnessContext>
      </ThemeContext>
    </FluentProvider>
  );
}
