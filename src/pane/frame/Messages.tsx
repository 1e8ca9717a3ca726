import { Button, Link, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { fill } from '../../i18n/fill.js';
import type { InputChange, InputNews } from '../port.js';
import type { PaneModel } from '../state/paneModel.js';
import type { Outcome } from '../state/paneState.js';
import { spokenFigure } from '../state/spokenFigure.js';
import { usePane, usePaneState } from '../state/usePane.js';
import { useFrameStyles } from './useFrameStyles.js';

function Built({ sheets, summary, remarks }: Extract<Outcome, { kind: 'built' }>) {
  const pane = usePane();
  const styles = useFrameStyles();
  const { building } = pane.words.pane;
  const checks = usePaneState((state) => state.figures?.checks) ?? [];
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const passed = checks.filter(({ failed }) => !failed).length;
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>
        <div ref={heading} tabIndex={-1}>
          <MessageBarTitle>{fill(building.built, { sheets, passed, checks: checks.length })}</MessageBarTitle>
        </div>
        {remarks.map((remark) => (
          <p key={remark}>{remark}</p>
        ))}
        <div className={styles.actions}>
          <Button onClick={() => void pane.goToSheet(summary)}>{building.goToSummary}</Button>
          <Button onClick={() => void pane.saveXlsx()}>{building.save}</Button>
          <Button
            onClick={() => {
              pane.openTab('share');
            }}
          >
            {building.share}
          </Button>
          <Button onClick={() => void pane.undoBuild()}>{building.undo}</Button>
          <Button appearance="transparent" onClick={pane.dismiss}>
            {building.dismiss}
          </Button>
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}

function Ended({ outcome }: { readonly outcome: Outcome }) {
  const pane = usePane();
  const styles = useFrameStyles();
  const { building } = pane.words.pane;
  if (outcome.kind === 'built') return <Built {...outcome} />;
  if (outcome.kind === 'asks' || outcome.kind === 'draft') return null;
  const isFailure = outcome.kind === 'failed';
  return (
    <MessageBar intent={isFailure ? 'error' : 'info'} layout="multiline">
      <MessageBarBody>
        <p>{isFailure ? outcome.message : outcome.text}</p>
        <div className={styles.actions}>
          {isFailure && outcome.work === 'build' && (
            <>
              <Button onClick={() => void pane.build()}>{building.again}</Button>
              <Button onClick={() => void pane.saveXlsx()}>{building.saveInstead}</Button>
            </>
          )}
          <Button appearance="transparent" onClick={pane.dismiss}>
            {building.dismiss}
          </Button>
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}

/** As many differences are told one by one. */
const LISTED = 6;

/** 'Discount rate: 8 percent there, 10 percent here'; of what is no number its name alone. */
function differenceTold({ path, label }: InputChange, found: InputNews, pane: PaneModel): string {
  const { one, nothing } = pane.words.pane.differences;
  const theCase = pane.state.get().current?.theCase;
  const there = spokenFigure(found.theCase, path, pane.port.locale);
  const here = theCase && spokenFigure(theCase, path, pane.port.locale);
  if (there === undefined && here === undefined) return label;
  return fill(one, { field: label, there: there ?? nothing, here: here ?? nothing });
}

function Differences() {
  const pane = usePane();
  const styles = useFrameStyles();
  const { differences: words } = pane.words.pane;
  const found = usePaneState((state) => state.differences);
  if (!found) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words.title}</MessageBarTitle> {fill(words.text, { count: found.changes.length })}
        <ul className={styles.listed}>
          {found.changes.slice(0, LISTED).map((change) => (
            <li key={change.path}>{differenceTold(change, found, pane)}</li>
          ))}
          {found.changes.length > LISTED && (
            <li>{fill(words.more, { count: found.changes.length - LISTED })}</li>
          )}
        </ul>
        <div className={styles.actions}>
          <Button
            onClick={() => {
              pane.settleDifferences(true);
            }}
          >
            {words.take}
          </Button>
          <Button
            onClick={() => {
              pane.settleDifferences(false);
            }}
          >
            {words.keep}
          </Button>
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}

/** How long work has ended, above every page; it is scrolled to. */
export function Outcomes() {
  const outcome = usePaneState((state) => state.outcome);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (outcome) place.current?.scrollIntoView({ block: 'nearest' });
  }, [outcome]);
  return <div ref={place}>{outcome && <Ended outcome={outcome} />}</div>;
}

/** What is to be said above a step: what the workbook holds, that figures are examples. */
export function Messages() {
  const pane = usePane();
  const { example } = pane.words.pane;
  const isFreshExample = usePaneState((state) => state.isFreshExample);
  const cellProblems = usePaneState((state) => state.cellProblems);
  return (
    <>
      <Differences />
      {cellProblems.map(({ path, message }) => (
        <MessageBar key={path} intent="warning" layout="multiline">
          <MessageBarBody>{message}</MessageBarBody>
        </MessageBar>
      ))}
      {isFreshExample && (
        <MessageBar layout="multiline">
          <MessageBarBody>
            {example.notice} <Link onClick={pane.clearFigures}>{example.clear}</Link>
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
