import { makeStyles } from '@fluentui/react-components';
import { fill } from '../../i18n/fill.js';
import { usePane } from '../state/usePane.js';
import { SelectField } from './SelectField.js';
import { TextField } from './TextField.js';

const useStyles = makeStyles({ whole: { gridColumn: '1 / -1', minWidth: 0 } });

const CONFIDENCES = ['low', 'medium', 'high'] as const;

interface ProofFieldsProps {
  /** Of what has a source, an owner, a confidence and a note: `metrics.csat`, `benefits.b1`. */
  readonly path: string;
  /** As it is called. */
  readonly name: string;
}

/** Where a figure comes from, who answers for it, how sure that person is. */
export function ProofFields({ path, name }: ProofFieldsProps) {
  const { words } = usePane();
  const styles = useStyles();
  const { proof: own, names } = words.fields;
  const label = (part: string): string => fill(names.part, { name, part });
  const options = [
    { value: null, label: own.confidences.none },
    ...CONFIDENCES.map((value) => ({ value, label: own.confidences[value] })),
  ];
  return (
    <>
      <TextField path={`${path}.source`} label={label(own.source)} heading={own.source} />
      <TextField path={`${path}.owner`} label={label(own.owner)} heading={own.owner} />
      <SelectField
        path={`${path}.confidence`}
        label={label(own.confidence)}
        heading={own.confidence}
        options={options}
      />
      {/* The whole row, where the fields stand in columns. */}
      <div className={styles.whole}>
        <TextField path={`${path}.note`} label={label(own.note)} heading={own.note} lines={2} />
      </div>
    </>
  );
}
