import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { fill } from '../../../i18n/fill.js';
import type { MetricId } from '../../../roi/case/metrics.js';
import { usePane } from '../../state/usePane.js';
import { useProof } from './useProof.js';

const useStyles = makeStyles({
  line: {
    justifyContent: 'flex-start',
    textAlign: 'start',
    padding: 0,
    minHeight: '24px',
    minWidth: 0,
    border: 'none',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
  },
});

interface ProofLineProps {
  readonly id: MetricId;
  readonly name: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** What the samples say about a measured change; opens what backs it. */
export function ProofLine({ id, name, isOpen, onToggle }: ProofLineProps) {
  const { words } = usePane();
  const styles = useStyles();
  const line = useProof(id);
  if (line === undefined) return null;
  return (
    <Button
      appearance="transparent"
      className={styles.line}
      aria-expanded={isOpen}
      aria-label={fill(words.baseline.proof.open, { line, name })}
      onClick={onToggle}
    >
      {line}
    </Button>
  );
}
