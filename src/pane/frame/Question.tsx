import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useEffect, useId, type ReactNode } from 'react';

interface QuestionProps {
  readonly title: string;
  readonly content: ReactNode;
  readonly confirm: string;
  readonly cancel: string;
  readonly onConfirm: () => void;
  /** What the harmless button does besides closing. */
  readonly onCancel?: () => void;
  readonly close: () => void;
  /** Whether it can be confirmed as it stands. */
  readonly isReady?: boolean;
}

/** A dialog that asks; the harmless button has the focus at first. */
export function Question({
  title,
  content,
  confirm,
  cancel,
  onConfirm,
  onCancel,
  close,
  isReady = true,
}: QuestionProps) {
  const harmless = useId();
  useEffect(() => {
    // After the dialog's own choice, which is the first thing in it.
    const later = setTimeout(() => document.getElementById(harmless)?.focus());
    return () => {
      clearTimeout(later);
    };
  }, [harmless]);
  return (
    <Dialog
      open
      modalType="alert"
      onOpenChange={(_, { open }) => {
        if (!open) close();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{content}</DialogContent>
          <DialogActions>
            <Button
              id={harmless}
              appearance="primary"
              onClick={() => {
                close();
                onCancel?.();
              }}
            >
              {cancel}
            </Button>
            <Button
              disabledFocusable={!isReady}
              onClick={() => {
                close();
                onConfirm();
              }}
            >
              {confirm}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
