import { Checkbox, Link } from '@fluentui/react-components';
import { memo } from 'react';
import { fill } from '../../../i18n/fill.js';
import type { SharedFormula } from '../../port.js';
import { usePane } from '../../state/usePane.js';
import { useShareStyles } from './useShareStyles.js';

interface FormulaRowProps {
  readonly found: SharedFormula;
  readonly isChosen: boolean;
  readonly choose: (id: string, isChosen: boolean) => void;
}

/** One formula: where it stands, what it is, what it becomes. */
export const FormulaRow = memo(function FormulaRow({ found, isChosen, choose }: FormulaRowProps) {
  const pane = usePane();
  const styles = useShareStyles();
  const { list } = pane.words.share;
  const { id, sheet, place, formula, becomes, native = '', value, why } = found;
  return (
    <li className={styles.row}>
      <Checkbox
        checked={isChosen}
        disabled={becomes === 'stays'}
        aria-label={fill(list.include, { place })}
        onChange={(_, { checked }) => {
          choose(id, checked === true);
        }}
      />
      <div>
        {sheet === undefined ? (
          place
        ) : (
          <Link
            aria-label={fill(list.goTo, { place })}
            onClick={() => void pane.port.cells.goTo(sheet, place).catch(() => undefined)}
          >
            {place}
          </Link>
        )}
        <code className={styles.code}>{formula}</code>
        <span className={styles.small}>{fill(list.now, { value })}</span>
        <span className={styles.small}>{fill(list.becomes[becomes], { formula: native, value })}</span>
        {why !== undefined && <span className={styles.small}>{why}</span>}
      </div>
    </li>
  );
});
