import { each, problem, type Rule, type Steps } from './rule.js';

/** Lines belong to initiatives that exist. */
export const knownInitiatives: Rule = ({ initiatives, benefits, costs }) => {
  const known = new Set(initiatives.map(({ id }) => id));
  const allowed = [...known].join(', ');
  const check = ({ initiative }: { readonly initiative: string | null }, steps: Steps) => [
    initiative !== null &&
      !known.has(initiative) &&
      problem([...steps, 'initiative'], 'unknownInitiative', { found: initiative, allowed }),
  ];
  return [...each(['benefits'], benefits, check), ...each(['costs'], costs, check)];
};

/** Risks concern lines that exist. */
export const knownLines: Rule = ({ risks, benefits, costs }) => {
  const known = new Set([...benefits, ...costs].map(({ id }) => id));
  return each(['risks'], risks, ({ concerns }, steps) => [
    concerns !== null &&
      !known.has(concerns) &&
      problem([...steps, 'concerns'], 'unknownLine', { found: concerns, allowed: [...known].join(', ') }),
  ]);
};
