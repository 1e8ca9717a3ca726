import { Button, makeStyles } from '@fluentui/react-components';
import type { Question } from './useEntry.js';

const useStyles = makeStyles({
  answers: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginTop: '2px' },
});

interface AnswersProps {
  readonly question: Question;
  readonly answer: (value: number | null) => void;
}

/** What is asked about an entry, and what may be answered. */
export function Answers({ question, answer }: AnswersProps) {
  const styles = useStyles();
  return (
    <>
      {question.text}
      <span className={styles.answers}>
        {question.answers.map(({ text, value }) => (
          <Button
            key={text}
            size="small"
            onClick={() => {
              answer(value);
            }}
          >
            {text}
          </Button>
        ))}
      </span>
    </>
  );
}
