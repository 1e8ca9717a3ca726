import { fill } from '../i18n/fill.js';
import { problemMessage } from '../i18n/problemMessage.js';
import { roiEn } from '../i18n/roi.en.js';
import type { Details } from '../kpi/errors.js';
import type { Problem } from '../roi/case/problem.js';

/** What is wrong with what a command was asked for: one line each. */
export class Refused extends Error {
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    // What the user typed may hold line breaks.
    const whole = lines.map((line) => line.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' '));
    super(whole.join('\n'));
    this.lines = whole;
  }
}

export const refused = (message: string, details: Details = {}): Refused =>
  new Refused([fill(message, details)]);

export const faulty = (problems: readonly Problem[]): Refused =>
  new Refused(problems.map((problem) => problemMessage(roiEn, problem)));
