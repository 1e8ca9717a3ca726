import { repeated, type Rule, type Steps } from './rule.js';

const byId = (list: Steps, entries: readonly { readonly id: string }[], seen?: Set<string | number>) =>
  repeated(list, entries, ({ id }) => id, ['id'], seen);
const byPath = (list: Steps, entries: readonly { readonly path: string }[]) =>
  repeated(list, entries, ({ path }) => path, ['path']);
const byItself = (list: Steps, entries: readonly string[]) => repeated(list, entries, (entry) => entry);

/** Ids tell entries apart; benefit and cost lines share one set, for a risk may name either. */
export const uniqueIds: Rule = (theCase) => {
  const lines = new Set<string | number>();
  return [
    ...byId(['benefits'], theCase.benefits, lines),
    ...byId(['costs'], theCase.costs, lines),
    ...(
      ['softFactors', 'risks', 'initiatives', 'hypotheses', 'agents', 'kpiSets', 'benchmarks'] as const
    ).flatMap((list) => byId([list], theCase[list])),
    ...(['checkpoints', 'surveys', 'voices', 'procedures'] as const).flatMap((list) =>
      byId(['review', list], theCase.review[list]),
    ),
  ];
};

/** What must not stand twice in a list although it has no id. */
export const uniqueEntries: Rule = ({ spreads, links, examples, project, kpiSets, review }) => [
  ...byPath(['spreads'], spreads),
  ...byPath(['links'], links),
  ...byItself(['examples'], examples),
  ...byItself(['project', 'channels'], project.channels),
  ...kpiSets.flatMap(({ kpis }, at) => byItself(['kpiSets', at, 'kpis'], kpis)),
  ...repeated(['review', 'actuals'], review.actuals, ({ month }) => month, ['month']),
];
