import { Button, makeStyles } from '@fluentui/react-components';
import { fill } from '../../../i18n/fill.js';
import { figureAttribute } from '../../fields/fieldProps.js';
import { usePane } from '../../state/usePane.js';

const useStyles = makeStyles({
  button: { minWidth: 0, paddingInline: '6px', flexShrink: 0, whiteSpace: 'nowrap' },
});

interface BasisButtonProps {
  /** `metrics.handleTime.basis` */
  readonly path: string;
  readonly name: string;
  readonly isMeasured: boolean;
  readonly onMeasured: () => void;
}

/** Whether "after" was measured or is a target. */
export function BasisButton({ path, name, isMeasured, onMeasured }: BasisButtonProps) {
  const pane = usePane();
  const styles = useStyles();
  const { basis: own } = pane.words.baseline;
  return (
    <Button
      size="small"
      appearance={isMeasured ? 'outline' : 'subtle'}
      className={styles.button}
      {...figureAttribute(path)}
      aria-pressed={isMeasured}
      aria-label={fill(own.measuredOf, { name })}
      onClick={() => {
        pane.edit(path, isMeasured ? 'target' : 'measured', { label: fill(own.did, { name }) });
        pane.leave();
        if (!isMeasured) onMeasured();
      }}
    >
      {isMeasured ? own.measured : own.target}
    </Button>
  );
}
