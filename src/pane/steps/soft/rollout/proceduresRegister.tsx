import type { Review } from '../../../../roi/case/types.js';
import { SwitchField } from '../../../fields/SwitchField.js';
import { TextField } from '../../../fields/TextField.js';
import { usePane } from '../../../state/usePane.js';
import type { EntryFieldsProps, Register } from '../register/register.js';

type Procedure = Review['procedures'][number];

function ProcedureFields({ fields }: EntryFieldsProps<Procedure>) {
  const { soft, fields: names } = usePane().words;
  const { rollout: words } = soft;
  return (
    <>
      <TextField {...fields('text', words.procedure)} lines={2} />
      <TextField {...fields('source', names.proof.source)} />
      <SwitchField {...fields('done', words.done)} />
    </>
  );
}

/** What is to be done every time. */
export const PROCEDURES: Register<Procedure> = {
  list: 'review.procedures',
  stem: 'procedure',
  entriesOf: ({ review }) => review.procedures,
  words: ({ soft }) => ({ one: soft.rollout.procedure, add: soft.rollout.addProcedure }),
  nameOf: ({ text }) => text,
  summary: ({ done }, _, { words }) => (done ? words.soft.rollout.done : words.soft.rollout.open),
  make: (id) => ({ id, text: '', done: false, source: '' }),
  Fields: ProcedureFields,
};
