import { workbookOf } from '../../src/workbook/workbookOf.js';
import type { WorkbookMessages } from '../../src/workbook/words.js';
import type { WorkbookData } from '../../src/workbook/workbook.js';
import { CASES, MESSAGES } from './workbooks.js';

const OPEN = '⟦';

/** A word of another language. */
const foreign = (part: string): string =>
  /^\{\w+\}$/.test(part) ? part : part.replaceAll(/\S+/g, (word) => `${OPEN}${word}⟧`);

/** Another language: every word of a message in brackets, its {places} where they were; sheets break texts into lines. */
function pseudo<T>(messages: T): T {
  if (typeof messages === 'string')
    return messages
      .split(/(\{\w+\})/)
      .map(foreign)
      .join('') as T;
  if (Array.isArray(messages)) return messages.map(pseudo) as T;
  if (typeof messages !== 'object' || messages === null) return messages;
  return Object.fromEntries(
    Object.entries(messages).map(([key, value]) => [key, pseudo(value as unknown)]),
  ) as T;
}

/** Every text that a reader meets. */
function textsOf({ sheets, properties }: WorkbookData): readonly string[] {
  return [
    properties.subject,
    properties.keywords,
    ...sheets.flatMap((sheet) => [
      sheet.name,
      sheet.print.footer.right,
      ...sheet.cells.flatMap(({ content }) => {
        if (content?.kind === 'text') return [content.text];
        return content?.kind === 'formula' && typeof content.value === 'string' ? [content.value] : [];
      }),
      ...sheet.links.map(({ tip }) => tip),
      ...sheet.notes.map(({ text }) => text),
      ...sheet.validations.flatMap(({ prompt, error }) => [
        prompt.title,
        prompt.text,
        error.title,
        error.text,
      ]),
    ]),
  ];
}

/** Numbers, dates, months and currencies are no words. */
const isFigure = (text: string): boolean =>
  /^(?:[\d\s.,:%·–−-]|EUR|JPY)*$/.test(text) || /^[A-Z][a-z]{2} \d{4}$/.test(text);

it.each([...CASES])('every word of %s comes from the messages or from the case', (_name, theCase) => {
  const workbook = workbookOf(theCase, pseudo<WorkbookMessages>(MESSAGES), { version: '1.0.0' });
  const said = JSON.stringify(theCase);
  const isOfCase = (text: string): boolean =>
    text.split(' · ').every((part) => said.includes(JSON.stringify(part).slice(1, -1)));
  const inline = textsOf(workbook).filter(
    (text) => !text.includes(OPEN) && !isFigure(text) && !isOfCase(text),
  );
  expect([...new Set(inline)]).toEqual([]);
});
