import type { Cell } from '../../../formula/expr.js';
import { recordTable } from '../../blocks/recordTable.js';
import { reference } from '../../reference.js';
import { formatOf } from '../../units.js';
import type { Benchmark } from '../../../roi/case/types.js';
import { COLUMN, type MethodPage } from './page.js';

/** Figures that others name: as stated in their sources, not verified. */
export function benchmarks({ sheet, context, draft, section, remark }: MethodPage): void {
  const { theCase, words, find } = context;
  const text = words.sheets.method.benchmarks;
  section(text.title);
  if (theCase.benchmarks.length === 0) {
    remark(text.none);
    return;
  }
  const bound = (id: string, end: 'low' | 'high') => {
    const shown: Cell | undefined = find(`benchmarks.${id}.${end}`);
    if (!shown) return undefined;
    const style = `xref.${formatOf(draft.entryOf(shown).unit)}` as const;
    return { style, item: reference('method', shown) };
  };
  recordTable<Benchmark>(sheet, theCase.benchmarks, [
    { head: text.claim, as: { words: 'label' }, of: ({ claim }) => claim },
    { head: text.low, as: { format: 'number', role: 'xref' }, of: ({ id }) => bound(id, 'low') },
    { head: text.high, as: { format: 'number', role: 'xref' }, of: ({ id }) => bound(id, 'high') },
    { head: text.source, at: COLUMN.source, as: { words: 'note' }, of: ({ source }) => source },
  ]);
}
