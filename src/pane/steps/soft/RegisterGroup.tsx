import { Group } from '../../fields/Group.js';
import { useLineStyles } from '../lines/useLineStyles.js';
import { useCasePart, usePane } from '../../state/usePane.js';
import type { Named } from './register/entries.js';
import type { Register } from './register/register.js';
import { RegisterList } from './register/RegisterList.js';

interface RegisterGroupProps<E extends Named> {
  readonly register: Register<E>;
  readonly title: string;
  /** How many there are where nothing is said. */
  readonly summary?: string;
  /** What holds for all of them. */
  readonly note?: string;
}

/** A register as a group of the step. */
export function RegisterGroup<E extends Named>({ register, title, summary, note }: RegisterGroupProps<E>) {
  const { lines } = usePane().words;
  const styles = useLineStyles();
  const count = useCasePart((theCase) => register.entriesOf(theCase).length);
  return (
    <Group id={register.list} title={title} summary={count === 0 ? lines.none : (summary ?? String(count))}>
      {note !== undefined && <p className={styles.small}>{note}</p>}
      <RegisterList register={register} />
    </Group>
  );
}
