import { Field } from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface WarningProps {
  readonly text: string;
  /** What may be done about it. */
  readonly children?: ReactNode;
}

/** Something to look at, that stops nobody. */
export function Warning({ text, children }: WarningProps) {
  const message = (
    <>
      {text} {children}
    </>
  );
  // Not an alert: it follows what is typed, and the checks are announced as a whole.
  return <Field validationState="warning" validationMessage={{ children: message, role: 'note' }} />;
}
