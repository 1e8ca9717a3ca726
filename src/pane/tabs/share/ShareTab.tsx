import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import { fill } from '../../../i18n/fill.js';
import { useDialogs } from '../../frame/dialogs.js';
import { usePane, usePaneState } from '../../state/usePane.js';
import { CanTheyOpenIt } from './CanTheyOpenIt.js';
import { FormulaList } from './FormulaList.js';
import { JobProgress } from './JobProgress.js';
import { useShareStyles } from './useShareStyles.js';
import { useSharing, type Sharing } from './useSharing.js';
import { WhatTheySee } from './WhatTheySee.js';

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

interface ActionsProps {
  readonly sharing: Sharing;
  readonly replace: () => void;
}

function Actions({ sharing, replace }: ActionsProps) {
  const styles = useShareStyles();
  const { replace: words } = usePane().words.share;
  const { chosen, canUndo, running, undo, cancel } = sharing;
  if (running && running.what !== 'finding') {
    const sentence = running.what === 'replacing' ? words.progress : words.undoing;
    return <JobProgress part={running.part} sentence={sentence} cancel={cancel} />;
  }
  return (
    <div className={styles.actions}>
      {chosen.size > 0 && (
        <Button appearance="primary" onClick={replace}>
          {fill(chosen.size === 1 ? words.one : words.many, { count: chosen.size })}
        </Button>
      )}
      {canUndo && <Button onClick={undo}>{words.undo}</Button>}
    </div>
  );
}

/** The case's own workbook, which has no formulas of ours. */
function Files() {
  const pane = usePane();
  const styles = useShareStyles();
  const { files } = pane.words.share;
  const hasCase = usePaneState(({ current }) => current !== undefined);
  if (!hasCase) return null;
  return (
    <section>
      <h3 className={styles.section}>{files.title}</h3>
      <div className={styles.actions}>
        <Button onClick={() => void pane.build({ target: 'new' })}>{files.openAsNew}</Button>
        <Button onClick={() => void pane.saveXlsx()}>{files.save}</Button>
      </div>
    </section>
  );
}

/** Makes the workbook readable for those without the add-in; everything can be taken back. */
export default function ShareTab() {
  const { title, purpose, see, replace: words } = usePane().words.share;
  const styles = useShareStyles();
  const dialogs = useDialogs();
  const sharing = useSharing();
  const [withoutTraces, setWithoutTraces] = useState(false);
  const { found } = sharing;
  const asked = (onConfirm: () => void) => () => {
    dialogs.open({
      kind: 'confirm',
      title: see.traces,
      text: see.tracesText,
      confirm: see.tracesConfirm,
      cancel: words.cancel,
      onConfirm,
    });
  };
  const replace = (): void => {
    sharing.replace(withoutTraces);
    setWithoutTraces(false);
  };
  return (
    <>
      <h2 className={styles.heading}>{title}</h2>
      <p className={styles.text}>{purpose}</p>
      <News news={sharing.news} />
      <CanTheyOpenIt sharing={sharing} />
      {found && found.length > 0 && <FormulaList {...sharing} found={found} />}
      <WhatTheySee
        sharing={sharing}
        withoutTraces={withoutTraces}
        setWithoutTraces={setWithoutTraces}
        removeNow={asked(sharing.removeTraces)}
      />
      <Actions sharing={sharing} replace={withoutTraces ? asked(replace) : replace} />
      <Files />
    </>
  );
}
