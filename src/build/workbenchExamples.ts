import { en } from '../i18n/messages.en.js';
import { catalogue, type Entry } from '../kpi/catalogue.js';
import { formulaText } from '../kpi/formulaText.js';

/** A function with its first example, as the workbench's sheet of functions shows it. */
export interface WorkbenchExample {
  readonly id: string;
  readonly summary: string;
  readonly formula: string;
  /** The cells that the example fills; none where it is an error. */
  readonly expected: readonly (readonly (number | string)[])[];
}

/** A label stands in the catalogue by its key; functions return it in the reader's language. */
function shown(part: number | string): number | string {
  return typeof part === 'string' && part in en.labels ? en.labels[part as keyof typeof en.labels] : part;
}

function expectedCells({ doc: { examples } }: Entry): WorkbenchExample['expected'] {
  const [first] = examples;
  if (!('result' in first)) return [];
  const { result } = first;
  return typeof result === 'number' ? [[result]] : result.map((row) => row.map(shown));
}

/** The text of examples.json: prose and examples without the code behind them, which the page gets as functions.js. */
export function workbenchExamples(): string {
  const examples = catalogue.map((entry): WorkbenchExample => ({
    id: entry.fn.id,
    summary: entry.doc.summary,
    formula: formulaText(entry.fn.id, entry.doc.examples[0]),
    expected: expectedCells(entry),
  }));
  return `${JSON.stringify(examples, null, 1)}\n`;
}
