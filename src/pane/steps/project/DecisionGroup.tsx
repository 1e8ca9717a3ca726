import { PRESET_IDS } from '../../../roi/case/project.js';
import { Group } from '../../fields/Group.js';
import { RadioField } from '../../fields/RadioField.js';
import { SelectField } from '../../fields/SelectField.js';
import { SwitchField } from '../../fields/SwitchField.js';
import { TextField } from '../../fields/TextField.js';
import { useCasePart, usePane } from '../../state/usePane.js';

const DECISIONS = ['start', 'keep', 'extend'] as const;
const POLICIES = ['proven', 'planned'] as const;

/** What is decided, and what counts. */
export function DecisionGroup() {
  const { words } = usePane();
  const { decision: own } = words.project;
  const { presets } = words.pane.first;
  const mayHaveFigures = useCasePart(
    ({ project, terms }) => project.decision !== 'start' && terms.hardPolicy === 'planned',
  );
  const summary = useCasePart(
    ({ project, terms }) => `${own.decisions[project.decision]} · ${own.policies[terms.hardPolicy]}`,
  );
  const policyHint = mayHaveFigures ? `${own.policyHint} ${own.figuresExist}` : own.policyHint;
  return (
    <Group id="decision" title={own.group} summary={summary}>
      <TextField
        path="project.title"
        label={own.title}
        hint={own.titleHint}
        emptyMessage={own.titleMissing}
        required
      />
      <RadioField
        path="project.decision"
        label={own.sought}
        hint={own.soughtHint}
        layout="horizontal"
        options={DECISIONS.map((value) => ({ value, label: own.decisions[value] }))}
      />
      <SelectField
        path="project.preset"
        label={own.preset}
        hint={own.presetHint}
        options={PRESET_IDS.map((value) => ({
          value,
          label: value === 'blank' ? own.noPreset : presets[value].name,
        }))}
      />
      <RadioField
        path="terms.hardPolicy"
        label={own.policy}
        hint={policyHint}
        options={POLICIES.map((value) => ({ value, label: own.policies[value] }))}
      />
      <TextField path="project.goal" label={own.goal} hint={own.goalHint} />
      <SwitchField
        path="project.businessModel"
        label={own.subscription}
        hint={own.subscriptionHint}
        values={['orders', 'subscription']}
      />
    </Group>
  );
}
