import type { Context } from './context.js';
import type { Properties } from './workbook.js';

export function propertiesOf({ theCase, words, about }: Context): Properties {
  const { title, organisation, preparedBy, goal, date } = theCase.project;
  const { properties } = words.sheets;
  return {
    title: title === '' ? properties.untitled : title,
    subject: properties.subject,
    author: preparedBy,
    company: organisation,
    keywords: properties.keywords,
    description: `${goal}${goal === '' ? '' : ' · '}CSROI ${about.version}`,
    created: `${date ?? `${theCase.terms.firstMonth}-01`}T00:00:00Z`,
    language: words.language,
  };
}
