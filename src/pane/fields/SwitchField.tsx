import { Field, Switch } from '@fluentui/react-components';
import { usePane } from '../state/usePane.js';
import { figureAttribute, type FieldProps } from './fieldProps.js';
import { useFigure } from './useFigure.js';

export interface SwitchFieldProps extends FieldProps {
  /** What the two positions stand for; false and true where nothing is said. */
  readonly values?: readonly [off: string | boolean, on: string | boolean];
}

/** Yes or no. */
export function SwitchField({ path, label, heading, hint, values = [false, true] }: SwitchFieldProps) {
  const pane = usePane();
  const { value, fault } = useFigure(path);
  const [off, on] = values;
  return (
    <Field {...(hint !== undefined && { hint })} {...(fault && { validationMessage: fault.message })}>
      <Switch
        label={heading ?? label}
        {...(heading !== undefined && { 'aria-label': label })}
        checked={value === on}
        {...figureAttribute(path)}
        onChange={(_, { checked }) => {
          pane.edit(path, checked ? on : off, { label });
          pane.leave();
        }}
      />
    </Field>
  );
}
