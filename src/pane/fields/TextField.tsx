import { Field, Input, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from '../state/usePane.js';
import { fieldFrame, figureAttribute, type FieldProps } from './fieldProps.js';
import { useFigure } from './useFigure.js';

export interface TextFieldProps extends FieldProps {
  readonly lines?: number;
  readonly placeholder?: string;
  /** Said when the user leaves the field empty. */
  readonly emptyMessage?: string;
}

/** A text of the case. What the case does not take stays in the field, with the reason. */
export function TextField({ lines = 1, placeholder, emptyMessage, ...props }: TextFieldProps) {
  const { path, label } = props;
  const pane = usePane();
  const { value, fault } = useFigure(path);
  const [isFocused, setFocused] = useState(false);
  const [wasLeft, setLeft] = useState(false);
  const text = fault?.typed ?? (typeof value === 'string' ? value : '');
  const isMissing = wasLeft && text === '' && emptyMessage !== undefined;
  const message = isFocused ? undefined : (fault?.message ?? (isMissing ? emptyMessage : undefined));
  const control = {
    value: text,
    'aria-label': label,
    ...(placeholder !== undefined && { placeholder }),
    ...figureAttribute(path),
    onFocus: () => {
      setFocused(true);
    },
    onBlur: () => {
      setFocused(false);
      setLeft(true);
      pane.leave();
    },
    onChange: (_: unknown, { value: typed }: { readonly value: string }) => {
      pane.edit(path, typed, { label, typed });
    },
  };
  return (
    <Field {...fieldFrame(props, message)}>
      {lines > 1 ? <Textarea rows={lines} resize="vertical" {...control} /> : <Input {...control} />}
    </Field>
  );
}
