import type { Review } from '../../../../roi/case/types.js';
import { DateField } from '../../../fields/DateField.js';
import { FillField } from '../../../fields/FillField.js';
import { SwitchField } from '../../../fields/SwitchField.js';
import { TextField } from '../../../fields/TextField.js';
import { useCasePart, usePane } from '../../../state/usePane.js';
import { useLineStyles } from '../../lines/useLineStyles.js';
import type { EntryFieldsProps, Register } from '../register/register.js';
import { dayTold } from './dayTold.js';

type Checkpoint = Review['checkpoints'][number];

function CheckpointFields({ fields }: EntryFieldsProps<Checkpoint>) {
  const styles = useLineStyles();
  const { lines, soft } = usePane().words;
  const { rollout: words } = soft;
  const currency = useCasePart((theCase) => theCase.terms.currency);
  return (
    <>
      <TextField {...fields('name', lines.name)} />
      <div className={styles.grid}>
        <DateField {...fields('date', words.date)} />
        <FillField {...fields('planned', words.planned)} kind="money" unit={currency} placeholder="" />
        <FillField {...fields('actual', words.actual)} kind="money" unit={currency} placeholder="" />
      </div>
      <TextField {...fields('action', words.action)} lines={2} />
      <SwitchField {...fields('done', words.done)} />
    </>
  );
}

/** Dates at which plan and outcome are compared. */
export const REVIEWS: Register<Checkpoint> = {
  list: 'review.checkpoints',
  stem: 'review',
  entriesOf: ({ review }) => review.checkpoints,
  words: ({ soft }) => ({ one: soft.rollout.review, add: soft.rollout.addReview }),
  nameOf: ({ name }) => name,
  summary: ({ date, done }, _, { words, port }) =>
    [dayTold(date, port.locale), done ? words.soft.rollout.done : '']
      .filter((text) => text !== '')
      .join(' · '),
  make: (id) => ({ id, date: null, name: '', planned: null, actual: null, action: '', done: false }),
  Fields: CheckpointFields,
};
