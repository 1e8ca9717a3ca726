import { Accordion } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import { usePane, usePaneState } from '../state/usePane.js';

interface GroupsProps {
  /** Under which it is remembered what is open, while the pane is. */
  readonly set: string;
  /** The groups that are open at first. */
  readonly open: readonly string[];
  /** The group in which a figure stands; it opens when somebody is sent there. */
  readonly groupOf: (path: string) => string | undefined;
  readonly children: ReactNode;
}

/** Groups that fold, each for itself; who comes back finds them as they were. */
export function Groups({ set, open, groupOf, children }: GroupsProps) {
  const pane = usePane();
  const focus = usePaneState((state) => state.focus);
  const [shown, setShown] = useState(() => ({
    items: pane.state.get().openGroups[set] ?? open,
    focus: undefined as typeof focus,
    isChosen: false,
  }));
  if (focus && focus !== shown.focus) {
    const wanted = groupOf(focus.path);
    const isOpen = wanted === undefined || shown.items.includes(wanted);
    setShown(isOpen ? { ...shown, focus } : { items: [...shown.items, wanted], focus, isChosen: true });
  }
  useEffect(() => {
    if (shown.isChosen) pane.keepOpen(set, shown.items);
  }, [pane, set, shown.isChosen, shown.items]);
  return (
    <Accordion
      multiple
      collapsible
      openItems={[...shown.items]}
      onToggle={(_, { openItems }) => {
        setShown({ items: openItems as string[], focus, isChosen: true });
      }}
    >
      {children}
    </Accordion>
  );
}
