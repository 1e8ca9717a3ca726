import * as v from 'valibot';
import { meanEvidence, shareEvidence } from './evidence.js';
import { LONGEST_HORIZON } from './project.js';
import { date, id, line, list, note, perhaps, shape, signedNumber, whole } from './values.js';

/** A date at which plan and outcome are compared; both are the net benefit since month 0. */
const checkpoint = shape({
  id,
  date: perhaps(date),
  name: line,
  planned: perhaps(signedNumber),
  actual: perhaps(signedNumber),
  action: note,
  done: v.boolean(),
});

/** What a month really brought and cost, for the realised ROI to date. */
const actual = shape({
  month: whole(0, LONGEST_HORIZON),
  benefits: perhaps(signedNumber),
  costs: perhaps(signedNumber),
});

const survey = shape({
  id,
  name: line,
  everyMonths: perhaps(whole(1, 60)),
  channel: line,
  questions: note,
  owner: line,
  next: perhaps(date),
});

/** What a customer said, and what became of it. */
const voice = shape({
  id,
  date: perhaps(date),
  /** Where it was heard. */
  origin: line,
  theme: line,
  works: note,
  improve: note,
  pain: note,
  action: note,
  doneOn: perhaps(date),
});

const procedure = shape({ id, text: line, done: v.boolean(), source: line });

export const review = shape({
  checkpoints: list(checkpoint, 100),
  actuals: list(actual, LONGEST_HORIZON + 1),
  surveys: list(survey, 30),
  voices: list(voice, 500),
  procedures: list(procedure, 100),
});

/** One agent's results, read from raw data. */
export const agent = shape({
  id,
  name: line,
  csat: perhaps(shareEvidence),
  firstContactResolution: perhaps(shareEvidence),
  handleTime: perhaps(meanEvidence),
  note,
});
