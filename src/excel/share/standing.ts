import { asInput } from './asInput.js';
import type { Value } from './found.js';
import type { Content, Now } from './places/readPlaces.js';

const isRows = (content: Content): content is readonly (readonly Value[])[] => Array.isArray(content);

/** What stands in a place, so that it can be written there once more: a text stays one, whatever it looks like. */
export function standing({ content, values }: Now): Content {
  if (!isRows(content)) return content;
  return content.map((line, down) =>
    line.map((held, along) => {
      const isFormula = String(held).startsWith('=') && held !== values?.[down]?.[along];
      return isFormula ? held : asInput(held);
    }),
  );
}
