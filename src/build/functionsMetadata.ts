import { catalogue } from '../kpi/catalogue.js';
import { functionsJson } from './functionsJson.js';

/** The text of functions.json for an add-in that is served from an origin. */
export function functionsMetadata(origin: string): string {
  const help = `${origin}/help/functions.html`;
  return `${JSON.stringify(
    functionsJson(catalogue, (id) => `${help}#${id.toLowerCase()}`),
    null,
    2,
  )}\n`;
}
