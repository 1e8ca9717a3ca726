import { Button } from '@fluentui/react-components';
import { fill } from '../../../i18n/fill.js';
import type { PaneShareMessages } from '../../../i18n/paneShare.en.js';
import type { SharedFormula } from '../../port.js';
import { usePane } from '../../state/usePane.js';
import { JobProgress } from './JobProgress.js';
import type { Sharing } from './useSharing.js';
import { useShareStyles } from './useShareStyles.js';

/** How many there are and on how many sheets, in a sentence. */
function countTold(found: readonly SharedFormula[], can: PaneShareMessages['can']): string {
  const sheets = new Set(found.flatMap(({ sheet }) => sheet ?? [])).size;
  const many = [can.namesOnly, can.oneSheet][sheets] ?? can.some;
  const sentence = [can.none, can.one][found.length] ?? many;
  return fill(sentence, { count: found.length, sheets });
}

/** How many formulas of ours there are, and what happens to them without the add-in. */
export function CanTheyOpenIt({ sharing: { found, running, find, cancel } }: { readonly sharing: Sharing }) {
  const pane = usePane();
  const styles = useShareStyles();
  const { can } = pane.words.share;
  const finding = running?.what === 'finding' ? running : undefined;
  return (
    <section>
      {found && (
        <>
          <h3 className={styles.section}>{can.title}</h3>
          <p className={styles.text}>{countTold(found, can)}</p>
        </>
      )}
      {finding ? (
        <JobProgress part={finding.part} sentence={can.finding} cancel={cancel} />
      ) : (
        <Button size="small" disabledFocusable={running !== undefined} onClick={find}>
          {can.find}
        </Button>
      )}
    </section>
  );
}
