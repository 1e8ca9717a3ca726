import { Field, makeStyles, Select } from '@fluentui/react-components';
import { usePane } from '../state/usePane.js';
import { fieldFrame, figureAttribute, type FieldProps } from './fieldProps.js';
import { useFigure } from './useFigure.js';

const useStyles = makeStyles({
  // The longest option must not widen the pane.
  root: { minWidth: 0, '& select': { width: '100%', minWidth: 0, textOverflow: 'ellipsis' } },
});

export interface Option<T extends string | number | null = string | number | null> {
  readonly value: T;
  readonly label: string;
}

export interface SelectFieldProps extends FieldProps {
  readonly options: readonly Option[];
}

/** One of a few values, in the browser's own list. */
export function SelectField({ options, ...props }: SelectFieldProps) {
  const { path, label } = props;
  const pane = usePane();
  const styles = useStyles();
  const { value, fault } = useFigure(path);
  const chosen = options.findIndex((option) => option.value === value);
  return (
    <Field {...fieldFrame(props, fault?.message)}>
      <Select
        className={styles.root}
        value={String(chosen)}
        aria-label={label}
        {...figureAttribute(path)}
        onChange={(_, { value: at }) => {
          pane.edit(path, options[Number(at)]?.value, { label });
          pane.leave();
        }}
      >
        {chosen < 0 && <option value="-1">{typeof value === 'string' ? value : ''}</option>}
        {options.map((option, at) => (
          <option key={String(option.value)} value={String(at)}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
