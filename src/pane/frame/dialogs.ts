import { createContext, useContext } from 'react';
import type { HandChanged } from '../port.js';
import type { Building } from '../state/paneState.js';

/** What interrupts; nothing else does. */
export type DialogRequest =
  | { readonly kind: 'startOver' }
  | { readonly kind: 'import'; readonly text: string }
  | { readonly kind: 'draft'; readonly check: string; readonly building: Building }
  | { readonly kind: 'handChanged'; readonly changed: readonly HandChanged[] }
  /** Any other question: what is asked, and what Yes does. */
  | {
      readonly kind: 'confirm';
      readonly title: string;
      readonly text: string;
      readonly confirm: string;
      readonly cancel: string;
      readonly onConfirm: () => void;
    }
  /** A question that is answered with a reason. */
  | {
      readonly kind: 'reason';
      readonly title: string;
      readonly text: string;
      readonly label: string;
      readonly confirm: string;
      readonly cancel: string;
      readonly onConfirm: (reason: string) => void;
    };

export interface Dialogs {
  readonly open: (request: DialogRequest) => void;
  /** Says in red why something was not taken, until it is dismissed. */
  readonly refuse: (message: string) => void;
}

export const DialogContext = createContext<Dialogs>({
  open: () => undefined,
  refuse: () => undefined,
});
export const useDialogs = (): Dialogs => useContext(DialogContext);
