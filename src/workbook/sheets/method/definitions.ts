import { fill } from '../../../i18n/fill.js';
import type { Topic } from '../../../i18n/workbookSheetsMethod.en.js';
import { TOPICS } from '../../method/topics.js';
import { COLUMN, type MethodPage } from './page.js';

/** How the model counts, and what is meant where published definitions differ. */
export function definitions({ context, section, head, told }: MethodPage): void {
  const { conventions, definitions: text, cited, formulas } = context.words.sheets.method;
  section(conventions.title);
  for (const [at, convention] of conventions.texts.entries()) told(String(at + 1), convention);
  section(text.title);
  for (const topic of Object.keys(TOPICS) as Topic[]) {
    head([
      [COLUMN.label, text.topics[topic]],
      [COLUMN.source, formulas.source],
    ]);
    for (const id of TOPICS[topic]) {
      const { formula, notes, source, summary } = cited[id];
      told(fill(text.named, { id }), [summary, formula, ...notes].join('\n'), source);
    }
  }
}
