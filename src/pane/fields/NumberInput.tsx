import { Field, Input, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { fill } from '../../i18n/fill.js';
import { usePane } from '../state/usePane.js';
import { Answers } from './Answers.js';
import { fieldFrame, figureAttribute, type FieldProps } from './fieldProps.js';
import { focusNext } from './focusNext.js';
import type { NumberEntry } from './useEntry.js';

const useStyles = makeStyles({
  input: { textAlign: 'end', fontVariantNumeric: 'tabular-nums', minWidth: 0, width: '100%' },
  root: { minWidth: 0, width: '100%' },
  unit: { display: 'flex', alignItems: 'center', whiteSpace: 'nowrap', gap: '4px' },
});

/** How a field of numbers looks, whatever its place. */
export interface NumberLook extends FieldProps {
  /** As a screen reader reads it, with its unit; the label where nothing is said. */
  readonly spoken?: string;
  /** Beside the number, where it is not in it: 'EUR', 'hours', a menu. */
  readonly unit?: ReactNode;
  /** In front of the number. */
  readonly before?: { readonly children: ReactNode; readonly className: string };
  /** Shown while it is empty; an example of the kind where nothing is said. */
  readonly placeholder?: string;
  /** A line below: what a sample says, where the figure comes from. */
  readonly caption?: string;
  readonly readOnly?: boolean;
  /** Opens the menu that fills the field. */
  readonly onFill?: () => void;
  readonly onFocus?: () => void;
  /** For rows that place the parts of the field themselves. */
  readonly classes?: { readonly frame: string; readonly control: string; readonly message: string };
}

interface NumberInputProps extends NumberLook {
  readonly entry: NumberEntry;
}

/** A number typed in the user's own way; what is wrong is said when the field is left. */
export function NumberInput({
  entry,
  classes,
  spoken,
  unit,
  before,
  placeholder,
  caption,
  readOnly,
  onFill,
  onFocus,
  ...props
}: NumberInputProps) {
  const { path, label } = props;
  const pane = usePane();
  const styles = useStyles();
  const [isFocused, setFocused] = useState(false);
  const { fault, question } = entry;
  const { validationMessage, ...frame } = fieldFrame(props, isFocused ? undefined : fault, caption);
  const asked = question && !isFocused ? <Answers question={question} answer={entry.answer} /> : undefined;
  const message = asked ?? validationMessage;
  return (
    <Field
      {...frame}
      {...(question && asked && { validationState: question.level })}
      {...(message !== undefined && {
        validationMessage: { children: message, className: classes?.message },
      })}
      className={classes?.frame}
    >
      <Input
        className={mergeClasses(styles.root, classes?.control)}
        input={{ className: styles.input, inputMode: 'decimal', ...figureAttribute(path) }}
        value={entry.text}
        aria-label={spoken ?? label}
        placeholder={placeholder ?? fill(pane.words.fields.example, { example: entry.example })}
        {...(unit !== undefined &&
          unit !== '' && { contentAfter: { children: unit, className: styles.unit } })}
        {...(before && { contentBefore: before })}
        {...(readOnly && { readOnly, appearance: 'filled-darker' as const })}
        onFocus={(event) => {
          setFocused(true);
          entry.begin();
          onFocus?.();
          event.currentTarget.select();
        }}
        onPaste={entry.paste}
        onChange={(_, { value }) => {
          entry.type(value);
        }}
        onBlur={() => {
          setFocused(false);
          entry.end();
        }}
        onKeyDown={(event: KeyboardEvent<HTMLInputElement>) => {
          if (event.key === 'Enter') focusNext(event.currentTarget);
          if (event.key === 'F2' && onFill) {
            event.preventDefault();
            onFill();
          }
        }}
      />
    </Field>
  );
}
