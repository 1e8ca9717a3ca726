import type { Column } from '../../blocks/recordTable.js';
import { EVIDENCE_COLUMNS } from './columns.js';
import type { Compared } from './compared.js';
import type { EvidenceSheet } from './sheet.js';

/** What a comparison is computed through; `id` begins the ids of its cells. */
export function workingColumns<R extends Compared>(
  { context: { find, words } }: EvidenceSheet,
  id: (record: R) => string,
): readonly Column<R>[] {
  const { heads, kinds } = words.sheets.evidence;
  return [
    {
      head: heads.test,
      as: { words: 'note' },
      of: ({ comparison }) => comparison && kinds[comparison.before.kind],
      at: EVIDENCE_COLUMNS.test,
    },
    {
      head: heads.error,
      as: { format: 'factor' },
      of: (record) => find(`${id(record)}.error`),
      at: EVIDENCE_COLUMNS.before,
    },
    { head: heads.freedom, as: { format: 'hours' }, of: ({ comparison }) => comparison?.freedom },
    { head: heads.tooFew, as: { format: 'whole' }, of: ({ comparison }) => comparison?.tooFew },
  ];
}
