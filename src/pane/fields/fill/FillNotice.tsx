import { Field } from '@fluentui/react-components';
import { Answers } from '../Answers.js';
import type { Fill } from './useFill.js';

/** What a fill asks or could not do. */
export function FillNotice({ fill }: { readonly fill: Fill }) {
  if (!fill.notice) return null;
  const { question, answer } = fill.notice;
  return (
    <Field
      validationState={question.level}
      validationMessage={{ children: <Answers question={question} answer={answer} /> }}
    />
  );
}
