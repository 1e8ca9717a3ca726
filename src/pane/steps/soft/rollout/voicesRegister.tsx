import type { Review } from '../../../../roi/case/types.js';
import { DateField } from '../../../fields/DateField.js';
import { TextField } from '../../../fields/TextField.js';
import { usePane } from '../../../state/usePane.js';
import { useLineStyles } from '../../lines/useLineStyles.js';
import type { EntryFieldsProps, Register } from '../register/register.js';
import { dayTold } from './dayTold.js';

type Voice = Review['voices'][number];

function VoiceFields({ fields }: EntryFieldsProps<Voice>) {
  const styles = useLineStyles();
  const { rollout: words } = usePane().words.soft;
  return (
    <>
      <div className={styles.grid}>
        <TextField {...fields('theme', words.theme)} />
        <TextField {...fields('origin', words.origin)} />
        <DateField {...fields('date', words.date)} />
        <DateField {...fields('doneOn', words.doneOn)} />
      </div>
      <TextField {...fields('works', words.works)} lines={2} />
      <TextField {...fields('improve', words.improve)} lines={2} />
      <TextField {...fields('pain', words.pain)} lines={2} />
      <TextField {...fields('action', words.action)} lines={2} />
    </>
  );
}

/** What customers said, and what became of it. */
export const VOICES: Register<Voice> = {
  list: 'review.voices',
  stem: 'voice',
  entriesOf: ({ review }) => review.voices,
  words: ({ soft }) => ({ one: soft.rollout.voice, add: soft.rollout.addVoice }),
  nameOf: ({ theme }) => theme,
  summary: ({ date, origin }, _, { port }) =>
    [dayTold(date, port.locale), origin].filter((text) => text !== '').join(' · '),
  make: (id) => ({
    id,
    date: null,
    origin: '',
    theme: '',
    works: '',
    improve: '',
    pain: '',
    action: '',
    doneOn: null,
  }),
  Fields: VoiceFields,
};
