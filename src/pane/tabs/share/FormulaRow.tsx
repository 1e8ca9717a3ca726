import { Checkbox, Link, Select } from '@fluentui/react-components';
import { memo } from 'react';
import { fill } from '../../../i18n/fill.js';
import type { Replacement, SharedFormula } from '../../port.js';
import { usePane } from '../../state/usePane.js';
import type { Sharing } from './useSharing.js';
import { useShareStyles } from './useShareStyles.js';

const FORMS = ['formula', 'value'] as const satisfies readonly Replacement['as'][];

interface FormulaRowProps extends Pick<Sharing, 'choose' | 'chooseValue'> {
  readonly found: SharedFormula;
  readonly isChosen: boolean;
  /** It becomes its value though there is a native formula. */
  readonly isValue: boolean;
}

/** One formula: where it stands, what it is, what it becomes. */
export const FormulaRow = memo(function FormulaRow({
  found,
  isChosen,
  choose,
  isValue,
  chooseValue,
}: FormulaRowProps) {
  const pane = usePane();
  const styles = useShareStyles();
  const { list } = pane.words.share;
  const { id, sheet, place, formula, becomes, native = '', value, why } = found;
  const become = becomes === 'formula' && isValue ? 'value' : becomes;
  return (
    <li className={styles.row}>
      <Checkbox
        checked={isChosen}
        disabled={becomes === 'stays'}
        aria-label={fill(list.include, { place })}
        onChange={(_, { checked }) => {
          choose([id], checked === true);
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
        {value !== undefined && <span className={styles.small}>{fill(list.now, { value })}</span>}
        {becomes === 'formula' && value !== undefined && (
          <Select
            size="small"
            aria-label={fill(list.as, { place })}
            value={become}
            onChange={(_, { value: as }) => {
              chooseValue([id], as === 'value');
            }}
          >
            {FORMS.map((form) => (
              <option key={form} value={form}>
                {list.forms[form]}
              </option>
            ))}
          </Select>
        )}
        <span className={styles.small}>
          {fill(list.becomes[become], { formula: native, value: value ?? '' })}
        </span>
        {why !== undefined && <span className={styles.small}>{why}</span>}
      </div>
    </li>
  );
});
