import type { Review } from '../../../../roi/case/types.js';
import { DateField } from '../../../fields/DateField.js';
import { FillField } from '../../../fields/FillField.js';
import { TextField } from '../../../fields/TextField.js';
import { usePane } from '../../../state/usePane.js';
import { useLineStyles } from '../../lines/useLineStyles.js';
import type { EntryFieldsProps, Register } from '../register/register.js';

type Survey = Review['surveys'][number];

function SurveyFields({ fields }: EntryFieldsProps<Survey>) {
  const styles = useLineStyles();
  const { lines, soft, fields: names } = usePane().words;
  const { rollout: words } = soft;
  return (
    <>
      <TextField {...fields('name', lines.name)} />
      <div className={styles.grid}>
        <FillField
          {...fields('everyMonths', words.every)}
          kind="count"
          placeholder=""
          unit={words.everyUnit}
        />
        <DateField {...fields('next', words.next)} />
        <TextField {...fields('channel', words.channel)} />
        <TextField {...fields('owner', names.proof.owner)} />
      </div>
      <TextField {...fields('questions', words.questions)} lines={3} />
    </>
  );
}

/** When customers are asked what. */
export const SURVEYS: Register<Survey> = {
  list: 'review.surveys',
  stem: 'survey',
  entriesOf: ({ review }) => review.surveys,
  words: ({ soft }) => ({ one: soft.rollout.survey, add: soft.rollout.addSurvey }),
  nameOf: ({ name }) => name,
  summary: ({ channel }) => channel,
  make: (id) => ({ id, name: '', everyMonths: null, channel: '', questions: '', owner: '', next: null }),
  Fields: SurveyFields,
};
