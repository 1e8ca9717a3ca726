import { Checkbox, Button } from '@fluentui/react-components';
import { fill } from '../../../i18n/fill.js';
import { usePane, usePaneState } from '../../state/usePane.js';
import { SummaryInShort } from './SummaryInShort.js';
import type { Sharing } from './useSharing.js';
import { useShareStyles } from './useShareStyles.js';

interface WhatTheySeeProps {
  readonly sharing: Sharing;
  /** What is ours in the workbook is to go when formulas are replaced. */
  readonly withoutTraces: boolean;
  readonly setWithoutTraces: (isWanted: boolean) => void;
  readonly removeNow: () => void;
}

/** What the recipient gets, and what of ours goes with it. */
export function WhatTheySee({ sharing, withoutTraces, setWithoutTraces, removeNow }: WhatTheySeeProps) {
  const pane = usePane();
  const styles = useShareStyles();
  const { see } = pane.words.share;
  const isBuilt = usePaneState((state) => state.isBuilt && state.current !== undefined);
  const { sheets, chosen } = sharing;
  return (
    <section>
      <h3 className={styles.section}>{see.title}</h3>
      <p className={styles.text}>{see.text}</p>
      {sheets.length > 0 && <p className={styles.text}>{fill(see.sheets, { sheets: sheets.join(', ') })}</p>}
      {isBuilt && <SummaryInShort />}
      {chosen.size > 0 ? (
        <Checkbox
          label={see.traces}
          checked={withoutTraces}
          onChange={(_, { checked }) => {
            setWithoutTraces(checked === true);
          }}
        />
      ) : (
        <Button onClick={removeNow}>{see.traces}</Button>
      )}
    </section>
  );
}
