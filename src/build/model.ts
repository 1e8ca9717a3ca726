import { answerTo } from './modelAnswer.js';
import { runCommand } from './runCommand.js';

/*
 * npm run --silent model -- --help
 */
runCommand(answerTo);
