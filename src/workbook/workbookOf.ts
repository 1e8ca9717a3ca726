import type { Case } from '../roi/case/types.js';
import { contextOf, type About } from './context.js';
import { described } from './described.js';
import { figuresOf } from './figures.js';
import { fillAll, readerOf } from './filled.js';
import { finished } from './finish.js';
import { inputsOf } from './inputs.js';
import { layoutOf } from './layout.js';
import { namedCells, namesOf } from './names.js';
import { printerOf } from './printer.js';
import { propertiesOf } from './properties.js';
import { storedCaseOf } from './storedCase.js';
import { bodyOf, stylesOf } from './styles.js';
import type { WorkbookMessages } from './words.js';
import type { WorkbookData } from './workbook.js';

/** The workbook of a case: described sheet by sheet, then every formula printed and every value computed. */
export function workbookOf(theCase: Case, messages: WorkbookMessages, about: About): WorkbookData {
  const context = contextOf(theCase, messages, about);
  const draft = described(context);
  const layout = layoutOf(draft, context);
  const words = context.words.formula;
  const filling = { layout, tape: figuresOf(draft, context), words, print: printerOf(layout, words) };
  const filled = fillAll(draft, filling);
  const { currency, language } = theCase.terms;
  const named = namedCells(draft);
  const used = new Set([...filled.values()].flatMap((cells) => cells.map(({ style }) => style)));
  const styles = new Map([...stylesOf(currency, language)].filter(([name]) => used.has(name)));
  const whole = { context, draft, filling, read: readerOf(filled), styles };
  return {
    properties: propertiesOf(context),
    styles: Object.fromEntries(styles),
    body: bodyOf(language),
    sheets: [...filled].map(([sheet, cells]) => finished(sheet, cells, whole)),
    names: namesOf(named),
    inputs: inputsOf(draft, context, named),
    parts: [storedCaseOf(theCase, about.version)],
  };
}
