import { fill } from '../../../i18n/fill.js';
import type { Outcome } from '../../../kpi/define.js';
import { useDialogs } from '../../frame/dialogs.js';
import { messageOf } from '../../state/core.js';
import { usePane } from '../../state/usePane.js';
import { sizeOf } from './outcomeText.js';

/** Puts a formula into the active cell; asks before something else is lost. `tell` says how it went. */
export function useInsertion(
  tell: (text: string) => void,
): (formula: string, outcome?: Outcome) => Promise<void> {
  const pane = usePane();
  const dialogs = useDialogs();
  const { functions: words } = pane.words;
  async function insert(formula: string, outcome?: Outcome, overwrite = false): Promise<void> {
    const size = sizeOf(outcome);
    try {
      const done = await pane.port.cells.insert(formula, { overwrite, ...size });
      const { address } = done;
      if (done.kind === 'inserted') tell(fill(words.inserted, { address }));
      else if (done.kind === 'blocked') tell(fill(words.blocked, { ...size, address, filled: done.filled }));
      else
        dialogs.open({
          kind: 'confirm',
          title: fill(words.occupied.title, { address, value: done.value }),
          text: words.occupied.text,
          confirm: words.occupied.confirm,
          cancel: words.occupied.cancel,
          onConfirm: () => void insert(formula, outcome, true),
        });
    } catch (error) {
      tell(fill(words.failed, { reason: messageOf(error) }));
    }
  }
  return insert;
}
