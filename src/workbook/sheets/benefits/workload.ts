import { e } from '../../../formula/build.js';
import { cell } from '../../../formula/cells.js';
import type { Workload, WorkloadPart } from '../../../roi/model/workload.js';
import { recordTable, type Column } from '../../blocks/recordTable.js';
import { section } from '../../blocks/section.js';
import { valueLine } from '../../blocks/valueLine.js';
import type { Context } from '../../context.js';
import type { Format } from '../../formats.js';
import type { Sheet } from '../../sheet.js';
import { sentenceKey } from '../../words.js';

type Block = NonNullable<Workload['block']>;

/** Contacts and hours before the effects, by the last words of their ids. */
const VOLUMES: readonly (readonly [
  part: string,
  format: Format,
  unit: 'share' | 'count' | 'ratio' | 'hours' | 'money',
])[] = [
  ['deflectedShare', 'share', 'share'],
  ['contactsDeflected', 'count', 'count'],
  ['contactsPerIssue', 'ratio', 'ratio'],
  ['contactsPerIssueAfter', 'ratio', 'ratio'],
  ['issues', 'count', 'count'],
  ['contactsAfter', 'count', 'count'],
  ['productiveHours', 'hours', 'hours'],
  ['hourly', 'price', 'money'],
];

function effectsTable(sheet: Sheet, { words }: Context, block: Block): void {
  const text = words.sheets.benefits.workload;
  type Row = readonly [kind: keyof typeof words.roi.benefitKinds, part: WorkloadPart];
  const of =
    (part: keyof WorkloadPart) =>
    ([, parts]: Row) =>
      parts[part];
  const table: readonly Column<Row>[] = [
    { head: text.effect, as: { words: 'label' }, of: ([kind]) => words.roi.benefitKinds[kind] },
    { head: '', as: { words: 'unit' }, of: () => '' },
    { head: text.seconds, as: { format: 'count' }, of: of('seconds'), total: block.seconds },
    { head: text.alone, as: { format: 'count' }, of: of('naiveSeconds'), total: block.naiveSeconds },
    { head: text.hours, as: { format: 'hours' }, of: of('hours') },
    { head: text.labour, as: { format: 'money' }, of: of('labour'), total: block.labour },
    { head: text.cash, as: { format: 'money' }, of: of('cash') },
  ];
  recordTable(sheet, [...block.parts], table, { total: text.total });
}

/** Contacts, deflection, first contact resolution and handling time one after the other, and the identity that proves it. */
export function workloadBlock(sheet: Sheet, context: Context, columns: number): void {
  const { find, model, theCase, words } = context;
  const { workload } = model;
  if (!workload) return;
  const text = words.sheets.benefits.workload;
  section(sheet, text.title, columns);
  for (const [part, format, unit] of VOLUMES) {
    const found = find(`workload.${part}`);
    if (!found) continue;
    const unitName = unit === 'money' ? theCase.terms.currency : words.sheets.units[unit];
    valueLine(sheet, { label: words.formula.text(found.label), unit: unitName, format, items: [found] });
  }
  const { block, contacts, contactsAfter } = workload;
  if (!block) return;
  effectsTable(sheet, context, block);
  const seconds = words.sheets.units.seconds;
  valueLine(sheet, { label: text.overlap, unit: seconds, format: 'count', items: [block.overlapSeconds] });
  const difference = e['-'](e['*'](contacts, block.handleTime), e['*'](contactsAfter, block.handleTimeAfter));
  const identity = cell('workload.identity', sentenceKey('identityLabel'), difference);
  valueLine(sheet, { label: text.identity, unit: seconds, format: 'count', items: [identity] });
}
