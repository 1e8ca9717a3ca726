import type { Problem } from '../../roi/case/problem.js';
import { parseCaseText } from '../../roi/case/stored.js';
import type { Case } from '../../roi/case/types.js';
import { storedText } from './storedText.js';

/** The case as the workbook keeps it; what cannot be read comes as the text that is there, to be exported. */
export type Stored =
  | { readonly kind: 'none' }
  | { readonly kind: 'case'; readonly theCase: Case }
  | { readonly kind: 'newer'; readonly version: number; readonly text: string }
  | { readonly kind: 'damaged'; readonly problems: readonly Problem[]; readonly text: string };

function readPart(xml: string): Stored {
  const text = storedText(xml);
  if (text === undefined) return { kind: 'damaged', problems: [], text: xml };
  const { case: theCase, problems } = parseCaseText(text);
  if (theCase) return { kind: 'case', theCase };
  const newer = problems.find(({ code }) => code === 'newerVersion');
  return newer
    ? { kind: 'newer', version: Number(newer.details['found']), text }
    : { kind: 'damaged', problems, text };
}

/**
 * What the parts of our namespace hold: two panes may have left several. Where one cannot be read, that is told and not
 * passed over in favour of another; of several that can, the one that was added last counts.
 */
export function storedOf(xmls: readonly string[]): Stored {
  const parts = xmls.map(readPart);
  const unreadable =
    parts.find(({ kind }) => kind === 'newer') ?? parts.find(({ kind }) => kind === 'damaged');
  return unreadable ?? parts.at(-1) ?? { kind: 'none' };
}
