import { e, text } from '../../formula/build.js';
import type { Arg } from '../../formula/build.js';
import type { Cell, Expr } from '../../formula/expr.js';
import { metric } from '../case/metrics.js';
import type { AgentResult, Case } from '../case/types.js';
import type { Book, Section } from './book.js';
import { CONSTANTS } from './constants.js';
import { labelOf, metricOf } from './labels.js';
import { sumOf } from './parts.js';
import { sampleOf, type SampleCells } from './sample.js';
import type { Terms } from './terms.js';

export const AGENT_METRICS = ['csat', 'firstContactResolution', 'handleTime'] as const;
export type AgentMetric = (typeof AGENT_METRICS)[number];

/** One figure of one agent. */
export interface AgentFigure {
  readonly agent: AgentResult;
  readonly metric: AgentMetric;
  readonly sample: SampleCells;
  /** Better or worse than the team, like it, or too few answers to say, in words. */
  readonly verdict: Cell<'text'>;
}

export interface AgentsCells {
  readonly figures: readonly AgentFigure[];
  /** Of all agents together, of the figures that somebody has. */
  readonly team: ReadonlyMap<AgentMetric, Cell<'number'>>;
}

type Sampled = Omit<AgentFigure, 'verdict'>;

function samplesOf(theCase: Case, section: Section, terms: Terms): readonly Sampled[] {
  return theCase.agents.flatMap((agent) =>
    AGENT_METRICS.flatMap((id) => {
      const evidence = agent[id];
      if (evidence === null) return [];
      const place = {
        path: `agents.${agent.id}.${id}`,
        id: `agent.${agent.id}.${id}`,
        of: `agent.${agent.id} ${metricOf(id)}`,
        unit: metric(id).unit,
      };
      return [{ agent, metric: id, sample: sampleOf(evidence, place, section, terms) }];
    }),
  );
}

/** The answers of all as one sample. */
const together = (samples: readonly SampleCells[]): Expr =>
  e['/'](
    sumOf(samples.map(({ value, answers }) => e['*'](value, answers))),
    sumOf(samples.map(({ answers }) => answers)),
  );

/** An interval that leaves the team's figure outside says that the agent differs. */
function verdictOn({ metric: id, sample: { answers, low, high } }: Sampled, team: Arg): Expr {
  const [above, below] =
    metric(id).better === 'lower' ? ['agent.worse', 'agent.better'] : ['agent.better', 'agent.worse'];
  const isBelow = e.if(e['<'](e['-'](high, team), 0), text(below), text('agent.alike'));
  const compared = e.if(e['>'](e['-'](low, team), 0), text(above), isBelow);
  return e.if(e['<'](answers, CONSTANTS.fewestAnswers), text('agent.tooFew'), compared);
}

/** What raw data says about each agent, beside the team. */
export function agentsOf(theCase: Case, book: Book, terms: Terms): AgentsCells {
  const section = book.section('agents');
  const sampled = samplesOf(theCase, section, terms);
  const team = new Map<AgentMetric, Cell<'number'>>();
  for (const id of AGENT_METRICS) {
    const samples = sampled.filter((one) => one.metric === id).map(({ sample }) => sample);
    if (samples.length === 0) continue;
    const label = labelOf('agent.team', metricOf(id));
    team.set(id, section.cell(`agents.team.${id}`, label, together(samples)));
  }
  const figures = sampled.map((one): AgentFigure => {
    const id = `agent.${one.agent.id}.${one.metric}`;
    const label = labelOf('agent.verdict', `agent.${one.agent.id} ${metricOf(one.metric)}`);
    return {
      ...one,
      verdict: section.sentence(`${id}.verdict`, label, verdictOn(one, team.get(one.metric)!)),
    };
  });
  return { figures, team };
}
