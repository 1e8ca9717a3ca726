import process from 'node:process';
import { Refused } from './refused.js';

/** Prints the answer to the arguments, or why there is none: one line each, and exit code 1. */
export function runCommand(answerTo: (args: readonly string[]) => string): void {
  try {
    process.stdout.write(`${answerTo(process.argv.slice(2))}\n`);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    process.stderr.write(`${error.lines.join('\n')}\n`);
    process.exitCode = 1;
  }
}
