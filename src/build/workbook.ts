import { runCommand } from './runCommand.js';
import { writtenFor } from './workbookAnswer.js';

/*
 * npm run --silent workbook -- --help
 */
runCommand(writtenFor);
