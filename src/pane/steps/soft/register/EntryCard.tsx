import { Button, makeStyles } from '@fluentui/react-components';
import { useCallback } from 'react';
import { fill } from '../../../../i18n/fill.js';
import type { PaneState } from '../../../state/paneState.js';
import { useCasePart, usePane, usePaneState } from '../../../state/usePane.js';
import { fieldsOf } from '../../lines/fieldsOf.js';
import { LineName } from '../../lines/LineName.js';
import { useLineStyles } from '../../lines/useLineStyles.js';
import { below, useOpen } from '../../lines/useOpen.js';
import { nameOr, removeEntry, type Named } from './entries.js';
import type { Register } from './register.js';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '8px',
    alignItems: 'center',
    justifyContent: 'space-between',
  },
});

interface EntryCardProps<E extends Named> {
  readonly register: Register<E>;
  readonly id: string;
}

/** One entry: a line that says what it is, and unfolds into its fields. */
export function EntryCard<E extends Named>({ register, id }: EntryCardProps<E>) {
  const { list, entriesOf, summary, Fields } = register;
  const path = `${list}.${id}`;
  const pane = usePane();
  const styles = useStyles();
  const lines = useLineStyles();
  const entry = useCasePart((theCase) => entriesOf(theCase).find((one) => one.id === id));
  const told = usePaneState(
    useCallback(
      (state: PaneState) => {
        const now = state.current && entriesOf(state.current.theCase).find((one) => one.id === id);
        return now ? summary(now, state, pane) : '';
      },
      [entriesOf, summary, id, pane],
    ),
  );
  const [isOpen, setOpen] = useOpen(below(path));
  if (!entry) return null;
  const name = nameOr(register, entry, pane);
  return (
    <li className={lines.item}>
      <div className={styles.row}>
        <LineName name={name} path={path} isOpen={isOpen} setOpen={setOpen} />
        <span className={lines.small}>{told}</span>
      </div>
      {isOpen && (
        <div className={lines.details}>
          <Fields entry={entry} name={name} fields={fieldsOf(pane.words, path, name)} />
          <Button
            className={lines.start}
            aria-label={fill(pane.words.lines.removeNamed, { line: name })}
            onClick={() => {
              removeEntry(pane, register, id, name);
            }}
          >
            {pane.words.lines.remove}
          </Button>
        </div>
      )}
    </li>
  );
}
