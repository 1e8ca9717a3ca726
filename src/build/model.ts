import process from 'node:process';
import { answerTo } from './modelAnswer.js';
import { Refused } from './modelRefused.js';

/*
 * npm run --silent model -- --help
 */
try {
  process.stdout.write(`${answerTo(process.argv.slice(2))}\n`);
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  process.stderr.write(`${error.lines.join('\n')}\n`);
  process.exitCode = 1;
}
