import { useCallback } from 'react';
import type { Case } from '../../../../roi/case/types.js';
import { useCasePart } from '../../../state/usePane.js';
import { listed } from '../../lines/listed.js';
import { useLineStyles } from '../../lines/useLineStyles.js';
import { AddEntry } from './AddEntry.js';
import { EntryCard } from './EntryCard.js';
import type { Named } from './entries.js';
import type { Register } from './register.js';

/** The entries of a register, and how to add one. */
export function RegisterList<E extends Named>({ register }: { readonly register: Register<E> }) {
  const styles = useLineStyles();
  const { entriesOf } = register;
  const ids = useCasePart(
    useCallback(
      (theCase: Case) =>
        entriesOf(theCase)
          .map(({ id }) => id)
          .join(' '),
      [entriesOf],
    ),
  );
  return (
    <>
      <ul className={styles.list}>
        {listed(ids).map((id) => (
          <EntryCard key={id} register={register} id={id} />
        ))}
      </ul>
      <AddEntry register={register} />
    </>
  );
}
