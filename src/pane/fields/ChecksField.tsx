import { Checkbox, Field, FieldContextProvider, makeStyles } from '@fluentui/react-components';
import { usePane } from '../state/usePane.js';
import { fieldFrame, figureAttribute, type FieldProps } from './fieldProps.js';
import type { Option } from './SelectField.js';
import { useFigure } from './useFigure.js';

const useStyles = makeStyles({
  group: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(128px, 1fr))' },
});

interface ChecksFieldProps extends FieldProps {
  readonly options: readonly Option<string>[];
}

/** Some of a few values, kept in the order of the options. */
export function ChecksField({ options, ...props }: ChecksFieldProps) {
  const { path, label } = props;
  const pane = usePane();
  const styles = useStyles();
  const { value, fault } = useFigure(path);
  const chosen = new Set(Array.isArray(value) ? (value as readonly string[]) : []);
  return (
    <Field {...fieldFrame(props, fault?.message)}>
      <div role="group" aria-label={label} className={styles.group} tabIndex={-1} {...figureAttribute(path)}>
        {/* Each box has a name of its own; the field's is the group's. */}
        <FieldContextProvider value={undefined}>
          {options.map((option) => (
            <Checkbox
              key={option.value}
              label={option.label}
              checked={chosen.has(option.value)}
              onChange={(_, { checked }) => {
                const next = options.filter((one) =>
                  one === option ? checked === true : chosen.has(one.value),
                );
                pane.edit(
                  path,
                  next.map((one) => one.value),
                  { label },
                );
                pane.leave();
              }}
            />
          ))}
        </FieldContextProvider>
      </div>
    </Field>
  );
}
