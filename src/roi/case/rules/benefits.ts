import { benefitKind } from '../benefitKinds.js';
import { each, problem, repeated, type Rule } from './rule.js';

const MOST_ON_SUMMARY = 3;

/** Metrics price a kind once; a second line of it would count the same money twice. */
export const oneLineAKind: Rule = ({ benefits }) =>
  repeated(['benefits'], benefits, ({ kind }) => (benefitKind(kind).from === 'metrics' ? kind : null), [
    'kind',
  ]).map((again) => ({ ...again, code: 'kindTwice' }));

/** A line holds the figures its kind asks for, and no others. */
export const figuresOfKind: Rule = ({ benefits }) =>
  each(['benefits'], benefits, ({ kind, flow, realisation, received }, steps) => {
    const { from, freesTime } = benefitKind(kind);
    const details = { kind };
    return [
      from === 'flow' && flow === null && problem([...steps, 'flow'], 'flowMissing', details),
      from === 'metrics' && flow !== null && problem([...steps, 'flow'], 'flowNotAllowed', details),
      from === 'metrics' && received && problem([...steps, 'received'], 'receivedNotAllowed', details),
      freesTime === true &&
        realisation === null &&
        problem([...steps, 'realisation'], 'realisationMissing', details),
      freesTime === false &&
        realisation !== null &&
        problem([...steps, 'realisation'], 'realisationNotAllowed', details),
    ];
  });

export const threeOnSummary: Rule = ({ softFactors }) => {
  const chosen = softFactors.filter(({ onSummary }) => onSummary).length;
  return chosen > MOST_ON_SUMMARY
    ? [problem(['softFactors'], 'tooManyOnSummary', { found: chosen, most: MOST_ON_SUMMARY })]
    : [];
};
