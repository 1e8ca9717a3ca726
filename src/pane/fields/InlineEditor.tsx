import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { usePane } from '../state/usePane.js';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    margin: '4px 0',
    paddingInlineStart: '8px',
    borderInlineStartWidth: '2px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke1,
  },
  close: { alignSelf: 'flex-start' },
});

interface InlineEditorProps {
  readonly label: string;
  /** Puts the focus where it came from. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Fields that open below the one they belong to. Esc closes them. */
export function InlineEditor({ label, onClose, children }: InlineEditorProps) {
  const { words } = usePane();
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A menu that opened it gives the focus back to its button first.
    const timer = setTimeout(() => {
      if (!box.current?.contains(document.activeElement)) box.current?.querySelector('input')?.focus();
    }, 0);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return (
    <div
      role="presentation"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // A field takes what was typed when it is left.
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        onClose();
      }}
    >
      <div role="group" aria-label={label} className={styles.box} ref={box}>
        {children}
        <Button size="small" className={styles.close} onClick={onClose}>
          {words.fields.close}
        </Button>
      </div>
    </div>
  );
}
