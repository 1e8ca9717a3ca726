import type { AgentResult } from '../../../roi/case/types.js';
import type { EvidenceKind } from '../../../roi/case/metrics.js';
import { entryKindOfMetric } from '../../entry/entryKind.js';
import { EvidenceField } from '../../fields/EvidenceField.js';
import { TextField } from '../../fields/TextField.js';
import { usePane } from '../../state/usePane.js';
import type { EntryFieldsProps, Register } from './register/register.js';
import { wordOf } from './wordOf.js';

/** What is asked about an agent, and by which kind of sample. */
const FIGURES = {
  csat: 'share',
  firstContactResolution: 'share',
  handleTime: 'mean',
} as const satisfies Partial<Record<keyof AgentResult, EvidenceKind>>;
const FIGURE_IDS = Object.keys(FIGURES) as readonly (keyof typeof FIGURES)[];

function AgentFields({ fields }: EntryFieldsProps<AgentResult>) {
  const { lines, soft, roi } = usePane().words;
  return (
    <>
      <TextField {...fields('name', lines.name)} />
      {FIGURE_IDS.map((id) => (
        <EvidenceField
          key={id}
          {...fields(id, roi.metrics[id])}
          heading={roi.metrics[id]}
          kind={FIGURES[id]}
          unit={entryKindOfMetric(id)}
        />
      ))}
      <TextField {...fields('note', soft.agents.coaching)} lines={2} />
    </>
  );
}

/** What raw data says about each agent, beside the team. */
export const AGENTS: Register<AgentResult> = {
  list: 'agents',
  stem: 'agent',
  entriesOf: ({ agents }) => agents,
  words: ({ soft }) => soft.agents,
  nameOf: ({ name }) => name,
  summary: ({ id }, { figures }, { words }) => {
    const told = FIGURE_IDS.map((figure) => wordOf(figures, `agent.${id}.${figure}.verdict`, words));
    return [...new Set(told.filter((text) => text !== ''))].join(' · ');
  },
  make: (id) => ({ id, name: '', csat: null, firstContactResolution: null, handleTime: null, note: '' }),
  Fields: AgentFields,
};
