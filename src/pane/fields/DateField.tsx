import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Problem } from '../../roi/case/problem.js';
import { usePane } from '../state/usePane.js';
import { fieldFrame, figureAttribute, type FieldProps } from './fieldProps.js';
import { useFigure } from './useFigure.js';

const useStyles = makeStyles({ root: { minWidth: 0, width: '100%' }, input: { minWidth: 0, width: '100%' } });

export interface DateFieldProps extends FieldProps {
  readonly readOnly?: boolean;
  /** A better sentence for what the case does not take. */
  readonly told?: (problem: Problem) => string | undefined;
}

/** A day, by the browser's own means; empty is "not entered". */
export function DateField({ readOnly, told, ...props }: DateFieldProps) {
  const { path, label } = props;
  const pane = usePane();
  const styles = useStyles();
  const { value, fault } = useFigure(path);
  const [isFocused, setFocused] = useState(false);
  return (
    <Field {...fieldFrame(props, isFocused ? undefined : fault?.message)}>
      <Input
        type="date"
        className={styles.root}
        value={fault?.typed ?? (typeof value === 'string' ? value : '')}
        aria-label={label}
        {...(readOnly && { readOnly })}
        input={{ className: styles.input, ...figureAttribute(path) }}
        onFocus={() => {
          setFocused(true);
        }}
        onChange={(_, { value: day }) => {
          pane.edit(path, day === '' ? null : day, { label, typed: day, ...(told && { told }) });
        }}
        onBlur={() => {
          setFocused(false);
          pane.leave();
        }}
      />
    </Field>
  );
}
