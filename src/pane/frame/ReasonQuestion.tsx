import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { DialogRequest } from './dialogs.js';
import { Question } from './Question.js';

type ReasonQuestionProps = Extract<DialogRequest, { kind: 'reason' }> & { readonly close: () => void };

/** Asks why; without a reason it cannot be confirmed. */
export function ReasonQuestion({ label, text, onConfirm, ...shown }: ReasonQuestionProps) {
  const [reason, setReason] = useState('');
  const said = reason.trim();
  const content = (
    <Field label={label} hint={text} required>
      <Textarea
        value={reason}
        rows={2}
        onChange={(_, { value }) => {
          setReason(value);
        }}
      />
    </Field>
  );
  return (
    <Question
      {...shown}
      content={content}
      isReady={said !== ''}
      onConfirm={() => {
        onConfirm(said);
      }}
    />
  );
}
