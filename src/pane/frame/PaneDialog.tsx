import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { fill } from '../../i18n/fill.js';
import type { HandChanged, HandChoice } from '../port.js';
import { usePane } from '../state/usePane.js';
import type { DialogRequest } from './dialogs.js';
import { Question } from './Question.js';
import { ReasonQuestion } from './ReasonQuestion.js';

interface Closing {
  readonly close: () => void;
}

interface ChoicesProps extends Closing {
  readonly changed: readonly HandChanged[];
}

const CHOICES: readonly HandChoice[] = ['keep', 'replace', 'beside'];

function HandChanges({ changed, close }: ChoicesProps) {
  const pane = usePane();
  const { handChanged: words } = pane.words.pane;
  const [choices, setChoices] = useState<Readonly<Record<string, HandChoice>>>({});
  const content = changed.map(({ sheet, cells }) => (
    <Field key={sheet} label={fill(words.title, { sheet, cells })}>
      <RadioGroup
        value={choices[sheet] ?? 'keep'}
        onChange={(_, { value }) => {
          setChoices({ ...choices, [sheet]: value as HandChoice });
        }}
      >
        {CHOICES.map((choice) => (
          <Radio key={choice} value={choice} label={fill(words[choice], { sheet })} />
        ))}
      </RadioGroup>
    </Field>
  ));
  const wanted = Object.fromEntries(changed.map(({ sheet }) => [sheet, choices[sheet] ?? 'keep'] as const));
  return (
    <Question
      title={pane.words.pane.building.refresh}
      content={content}
      confirm={words.go}
      cancel={words.cancel}
      onConfirm={() => void pane.build({ target: 'here', isDraft: true, choices: wanted })}
      close={close}
    />
  );
}

/** A check of the arithmetic fails: mend it, or build a workbook that says so. */
function Draft({
  check,
  building,
  close,
}: Omit<Extract<DialogRequest, { kind: 'draft' }>, 'kind'> & Closing) {
  const pane = usePane();
  const { draft } = pane.words.pane;
  const { checks } = pane.words.model;
  const name = check in checks ? checks[check as keyof typeof checks] : check;
  return (
    <Question
      {...draft}
      content={fill(draft.text, { check: name })}
      onConfirm={() => void pane.build({ ...building, isDraft: true })}
      onCancel={() => {
        pane.goToFigure('how.checks');
      }}
      close={close}
    />
  );
}

export interface PaneDialogProps {
  readonly request: DialogRequest;
  readonly close: () => void;
  /** Said in red where the import was refused. */
  readonly refused: (message: string) => void;
}

/** The only things that interrupt. */
export default function PaneDialog({ request, close, refused }: PaneDialogProps) {
  const pane = usePane();
  const { startOver, importing } = pane.words.pane;
  switch (request.kind) {
    case 'handChanged':
      return <HandChanges changed={request.changed} close={close} />;
    case 'draft':
      return <Draft check={request.check} building={request.building} close={close} />;
    case 'startOver':
      return <Question {...startOver} content={startOver.text} onConfirm={pane.startOver} close={close} />;
    case 'import':
      return (
        <Question
          {...importing}
          content={importing.text}
          onConfirm={() => {
            const message = pane.importCase(request.text);
            if (message !== undefined) refused(message);
          }}
          close={close}
        />
      );
    case 'confirm':
      return <Question {...request} content={request.text} close={close} />;
    case 'reason':
      return <ReasonQuestion {...request} close={close} />;
  }
}
