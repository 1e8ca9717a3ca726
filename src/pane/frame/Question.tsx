import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface QuestionProps {
  readonly title: string;
  readonly content: ReactNode;
  readonly confirm: string;
  readonly cancel: string;
  readonly onConfirm: () => void;
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
  close,
  isReady = true,
}: QuestionProps) {
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
            <Button onClick={close}>{cancel}</Button>
            <Button
              appearance="primary"
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
