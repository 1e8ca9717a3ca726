import { Spinner } from '@fluentui/react-components';
import { Suspense, useEffect, useRef } from 'react';
import { STEP_PAGES } from '../stepPages.js';
import { usePane, usePaneState } from '../state/usePane.js';
import { Messages } from './Messages.js';
import { useFieldFocus } from './useFieldFocus.js';
import { useFrameStyles } from './useFrameStyles.js';
import { VERDICT } from './verdictId.js';

/** A step of the case. Its heading gets the focus when one goes there, or has just begun a case; not when the pane opens. */
export function StepPage({ hasBegun }: { readonly hasBegun: boolean }) {
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
      <Messages />
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
