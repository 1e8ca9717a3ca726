import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { fill } from '../../../i18n/fill.js';
import { useLineStyles } from '../lines/useLineStyles.js';
import { useMoney } from '../lines/useMoney.js';
import { usePane, usePaneState } from '../../state/usePane.js';

/** Less than a cent is rounding. */
const CENT = 0.01;

const useStyles = makeStyles({ button: { minWidth: 0, padding: '0 4px', minHeight: '24px' } });

/** What several effects on the same contacts would claim twice. */
export function Overlap() {
  const { overlap: words } = usePane().words.benefits;
  const styles = useStyles();
  const lines = useLineStyles();
  const { short, currency } = useMoney();
  const [isTold, setTold] = useState(false);
  const overlap = usePaneState(({ figures }) => figures?.overlap ?? 0);
  if (Math.abs(overlap) < CENT) return null;
  return (
    <div>
      <p className={lines.small}>
        {fill(words.text, { amount: short(-overlap), currency })}{' '}
        <Button
          appearance="transparent"
          size="small"
          className={styles.button}
          aria-expanded={isTold}
          onClick={() => {
            setTold(!isTold);
          }}
        >
          {words.why}
        </Button>
      </p>
      {isTold && <p className={lines.small}>{words.reason}</p>}
    </div>
  );
}
