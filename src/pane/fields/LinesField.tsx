import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from '../state/usePane.js';
import { fieldFrame, figureAttribute, type FieldProps } from './fieldProps.js';
import { useFigure } from './useFigure.js';

const listOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A list of texts, one a line. */
export function LinesField(props: FieldProps) {
  const { path, label } = props;
  const pane = usePane();
  const { value, fault } = useFigure(path);
  const [typed, setTyped] = useState<string>();
  const stored = Array.isArray(value) ? value.join('\n') : '';
  return (
    <Field {...fieldFrame(props, typed === undefined ? fault?.message : undefined)}>
      <Textarea
        rows={2}
        resize="vertical"
        value={typed ?? fault?.typed ?? stored}
        aria-label={label}
        {...figureAttribute(path)}
        onFocus={() => {
          setTyped(fault?.typed ?? stored);
        }}
        onChange={(_, { value: text }) => {
          setTyped(text);
          pane.edit(path, listOf(text), { label, typed: text });
        }}
        onBlur={() => {
          setTyped(undefined);
          pane.leave();
        }}
      />
    </Field>
  );
}
