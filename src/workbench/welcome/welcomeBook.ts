import { welcomeEn } from '../../i18n/welcome.en.js';
import type { Book } from '../book.js';
import { callsSheet } from './callsSheet.js';
import { cashFlowNames, cashFlowSheet } from './cashFlowSheet.js';
import type { Example } from './examples.js';
import { functionsSheet } from './functionsSheet.js';
import { surveySheet } from './surveySheet.js';
import { ticketsSheet } from './ticketsSheet.js';
import { welcomeSheet } from './welcomeSheet.js';

/** What the workbench opens with. */
export function welcomeBook(examples: readonly Example[]): Book {
  return {
    sheets: [
      welcomeSheet(),
      surveySheet(),
      callsSheet(),
      ticketsSheet(),
      cashFlowSheet(),
      functionsSheet(examples),
    ],
    names: cashFlowNames,
    active: welcomeEn.sheets.welcome,
  };
}
