import { Badge, makeStyles, Switch } from '@fluentui/react-components';
import { fill } from '../../../i18n/fill.js';
import { figureAttribute } from '../../fields/fieldProps.js';
import { LineName } from '../lines/LineName.js';
import { useLineStyles } from '../lines/useLineStyles.js';
import { useMoney } from '../lines/useMoney.js';
import { usePane } from '../../state/usePane.js';
import type { LineTold } from './lineTold.js';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto minmax(44px, auto)',
    gap: '4px',
    alignItems: 'center',
  },
  switch: { marginInlineStart: '-8px' },
});

const COLOURS = { hard: 'brand', soft: 'informative', needs: 'warning' } as const;

interface LineHeadProps {
  readonly name: string;
  /** Of the switch. */
  readonly path?: string;
  readonly isOn: boolean;
  readonly turn: (on: boolean) => void;
  readonly told: LineTold;
  /** Nothing unfolds where it is missing. */
  readonly fold?: { readonly isOpen: boolean; readonly setOpen: (open: boolean) => void };
}

/** A benefit line in one row: whether it counts, its name, as what it counts, what a month of it is worth. */
export function LineHead({ name, path, isOn, turn, told, fold }: LineHeadProps) {
  const { benefits: words } = usePane().words;
  const styles = useStyles();
  const lines = useLineStyles();
  const money = useMoney();
  const { badge, full, needs } = told;
  return (
    <div className={styles.row}>
      <Switch
        className={styles.switch}
        aria-label={fill(words.switchOn, { line: name })}
        checked={isOn}
        {...(path !== undefined && figureAttribute(path))}
        onChange={(_, { checked }) => {
          turn(checked);
        }}
      />
      {fold ? <LineName name={name} {...fold} /> : <span className={lines.plain}>{name}</span>}
      {badge === 'none' ? (
        <span />
      ) : (
        <Badge appearance="tint" color={COLOURS[badge]}>
          {fill(words.badges[badge], { count: needs })}
        </Badge>
      )}
      <span className={lines.amount}>{full !== undefined && money.short(full)}</span>
    </div>
  );
}
