import { fill } from '../../i18n/fill.js';
import { usePane } from '../state/usePane.js';
import { useDialogs } from './dialogs.js';

/** Builds the workbook; asks first where an arithmetic check fails. */
export function useBuilding(): () => void {
  const pane = usePane();
  const dialogs = useDialogs();
  const { draft } = pane.words.review.build;
  const { checks } = pane.words.model;
  return () => {
    const failed = pane.state
      .get()
      .figures?.checks.find((check) => check.failed && check.severity === 'arithmetic');
    if (!failed) {
      void pane.build();
      return;
    }
    const check = failed.id in checks ? checks[failed.id as keyof typeof checks] : failed.id;
    dialogs.open({
      kind: 'confirm',
      ...draft,
      text: fill(draft.text, { check }),
      onConfirm: () => void pane.build(),
    });
  };
}
