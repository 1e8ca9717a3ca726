import { Accordion } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { usePaneState } from '../state/usePane.js';

interface GroupsProps {
  /** The groups that are open at first. */
  readonly open: readonly string[];
  /** The group in which a figure stands; it opens when somebody is sent there. */
  readonly groupOf: (path: string) => string | undefined;
  readonly children: ReactNode;
}

/** Groups that fold, each for itself. */
export function Groups({ open, groupOf, children }: GroupsProps) {
  const focus = usePaneState((state) => state.focus);
  const [shown, setShown] = useState({ items: open, focus: undefined as typeof focus });
  if (focus && focus !== shown.focus) {
    const wanted = groupOf(focus.path);
    const isOpen = wanted === undefined || shown.items.includes(wanted);
    setShown({ items: isOpen ? shown.items : [...shown.items, wanted], focus });
  }
  return (
    <Accordion
      multiple
      collapsible
      openItems={[...shown.items]}
      onToggle={(_, { openItems }) => {
        setShown({ items: openItems as string[], focus });
      }}
    >
      {children}
    </Accordion>
  );
}
