import { Field, Switch } from '@fluentui/react-components';
import { usePane } from '../state/usePane.js';
import type { Field as Edited } from '../state/caseActions.js';
import { figureAttribute, type FieldProps } from './fieldProps.js';
import { useFigure } from './useFigure.js';

export interface SwitchFieldProps extends FieldProps {
  /** What the two positions stand for; false and true where nothing is said. */
  readonly values?: readonly [off: string | boolean, on: string | boolean];
  /** Says better than the usual sentence why the case does not take it. */
  readonly told?: Edited['told'];
}

/** Yes or no. */
export function SwitchField({ path, label, heading, hint, values = [false, true], told }: SwitchFieldProps) {
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
          pane.edit(path, checked ? on : off, { label, ...(told && { told }) });
          pane.leave();
        }}
      />
    </Field>
  );
}
