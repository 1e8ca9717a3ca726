import { Button, MessageBar, MessageBarBody, ProgressBar, Spinner } from '@fluentui/react-components';
import { fill } from '../../../i18n/fill.js';
import { useDialogs } from '../../frame/dialogs.js';
import { usePane, usePaneState } from '../../state/usePane.js';
import { FormulaList } from './FormulaList.js';
import { useShareStyles } from './useShareStyles.js';
import { useSharing, type Sharing } from './useSharing.js';

function News({ news }: { readonly news: Sharing['news'] }) {
  if (!news) return null;
  return (
    <MessageBar intent={news.intent} layout="multiline">
      <MessageBarBody>
        {news.text}
        {news.remarks.map((remark) => (
          <p key={remark}>{remark}</p>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}

/** How many there are, and what happens to them without the add-in. */
function CanTheyOpenIt({ sharing: { found, running, find } }: { readonly sharing: Sharing }) {
  const pane = usePane();
  const styles = useShareStyles();
  const { can } = pane.words.share;
  if (!found) return running ? <Spinner label={can.finding} /> : <Button onClick={find}>{can.find}</Button>;
  const sheets = new Set(found.map(({ sheet }) => sheet)).size;
  const sentence = found.length === 0 ? can.none : found.length === 1 ? can.one : can.some;
  return (
    <section>
      <h3 className={styles.section}>{can.title}</h3>
      <p className={styles.text}>{fill(sentence, { count: found.length, sheets })}</p>
      <Button size="small" disabledFocusable={running !== undefined} onClick={find}>
        {can.find}
      </Button>
    </section>
  );
}

function Actions({ sharing }: { readonly sharing: Sharing }) {
  const pane = usePane();
  const styles = useShareStyles();
  const { replace } = pane.words.share;
  const { chosen, canUndo, running } = sharing;
  if (running && running.what !== 'finding') {
    const sentence = running.what === 'replacing' ? replace.progress : replace.undoing;
    const text = fill(sentence, { percent: Math.round(running.part * 100) });
    return (
      <section>
        <ProgressBar value={running.part} aria-label={text} />
        <p className={styles.text}>{text}</p>
        <Button onClick={sharing.cancel}>{replace.cancel}</Button>
      </section>
    );
  }
  return (
    <div className={styles.actions}>
      {chosen.size > 0 && (
        <Button appearance="primary" onClick={sharing.replace}>
          {fill(chosen.size === 1 ? replace.one : replace.many, { count: chosen.size })}
        </Button>
      )}
      {canUndo && <Button onClick={sharing.undo}>{replace.undo}</Button>}
    </div>
  );
}

/** What the recipient gets, and what of ours goes with it. */
function WhatTheySee({ sharing }: { readonly sharing: Sharing }) {
  const pane = usePane();
  const styles = useShareStyles();
  const dialogs = useDialogs();
  const { see, replace, files } = pane.words.share;
  const hasCase = usePaneState(({ current }) => current !== undefined);
  return (
    <section>
      <h3 className={styles.section}>{see.title}</h3>
      <p className={styles.text}>{see.text}</p>
      <Button
        onClick={() => {
          dialogs.open({
            kind: 'confirm',
            title: see.traces,
            text: see.tracesText,
            confirm: see.traces,
            cancel: replace.cancel,
            onConfirm: sharing.removeTraces,
          });
        }}
      >
        {see.traces}
      </Button>
      {hasCase && (
        <>
          <h3 className={styles.section}>{files.title}</h3>
          <div className={styles.actions}>
            <Button onClick={() => void pane.openAsNew()}>{files.openAsNew}</Button>
            <Button onClick={() => void pane.saveXlsx()}>{files.save}</Button>
          </div>
        </>
      )}
    </section>
  );
}

/** Makes the workbook readable for those without the add-in; everything can be taken back. */
export default function ShareTab() {
  const pane = usePane();
  const styles = useShareStyles();
  const sharing = useSharing();
  const { title, purpose } = pane.words.share;
  const { found, chosen, choose, news } = sharing;
  return (
    <>
      <h2 className={styles.heading}>{title}</h2>
      <p className={styles.text}>{purpose}</p>
      <News news={news} />
      <CanTheyOpenIt sharing={sharing} />
      {found && found.length > 0 && <FormulaList found={found} chosen={chosen} choose={choose} />}
      <Actions sharing={sharing} />
      <WhatTheySee sharing={sharing} />
    </>
  );
}
