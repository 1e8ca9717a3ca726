import { fill } from '../../../i18n/fill.js';
import type { Cell } from '../../../formula/expr.js';
import { METRIC_IDS, metric } from '../../../roi/case/metrics.js';
import { isOpen } from '../../../roi/model/costLine.js';
import { recordTable } from '../../blocks/recordTable.js';
import type { Format } from '../../formats.js';
import { dayNumber } from '../../months.js';
import { reference } from '../../reference.js';
import { metricFormat, unitText } from '../../units.js';
import { COLUMN, type MethodPage } from './page.js';

interface Assumption {
  readonly what: string;
  readonly unit: string;
  readonly format: Format;
  readonly value: Cell | undefined;
  readonly basis: string;
  readonly proof: {
    readonly source: string;
    readonly owner: string;
    readonly confidence: 'low' | 'medium' | 'high' | null;
    readonly note: string;
  };
}

function ofFigures({ context }: MethodPage): readonly Assumption[] {
  const { theCase, words, find } = context;
  const { basis } = words.sheets.inputs;
  return METRIC_IDS.flatMap((id) => {
    const entered = theCase.metrics[id];
    const value = find(`metrics.${id}.after`);
    if (!entered || !value) return [];
    const { unit, per } = metric(id);
    return {
      what: words.formula.text(value.label),
      unit: unitText(unit, context, per),
      format: metricFormat(id),
      value,
      basis: basis[entered.basis],
      proof: entered,
    };
  });
}

function ofLines({ context }: MethodPage): readonly Assumption[] {
  const { theCase, words, find, model } = context;
  const { benefit, cost, notEntered } = words.sheets.method.assumptions;
  const money = { unit: theCase.terms.currency, format: 'money' } as const;
  const benefits = theCase.benefits
    .filter(({ id }) => !model.off.has(id))
    .map((line) => ({
      ...money,
      what: fill(benefit, { line: words.benefit(line) }),
      value: find(`benefit.${line.id}.total`) ?? find(`benefits.${line.id}.receivedTotal`),
      basis: '',
      proof: line,
    }));
  const costs = theCase.costs.map((line) => ({
    ...money,
    what: fill(cost, { line: words.cost(line) }),
    value: isOpen(line.flow) ? undefined : find(`costs.${line.id}.total`),
    basis: isOpen(line.flow) ? notEntered : '',
    proof: line,
  }));
  return [...benefits, ...costs];
}

/** When the baseline was frozen, when and why it was opened again, and how much still is the example's. */
function baselineLog({ sheet, context, told }: MethodPage): void {
  const { periods, examples } = context.theCase;
  const text = context.words.sheets.method.assumptions;
  if (periods.baselineFrozen !== null) {
    const row = sheet.nextRow();
    sheet.put(row, COLUMN.label, 'label', text.frozen);
    sheet.put(row, COLUMN.text, 'calc.date', dayNumber(periods.baselineFrozen));
  }
  for (const { date, reason } of periods.unfrozen) told(fill(text.unfrozen, { date }), reason);
  const row = sheet.nextRow();
  sheet.put(row, COLUMN.label, 'label', text.examples);
  sheet.put(row, COLUMN.text, 'calc.count', examples.length);
}

/** What the result rests on, and who answers for it. */
export function assumptions(page: MethodPage): void {
  const { sheet, context, section, remark } = page;
  const { words } = context;
  const text = words.sheets.method.assumptions;
  const { confidence } = words.sheets.inputs;
  section(text.title);
  remark(text.note);
  baselineLog(page);
  const all = [...ofFigures(page), ...ofLines(page)];
  if (all.length === 0) {
    remark(text.none);
    return;
  }
  recordTable<Assumption>(sheet, all, [
    { head: text.what, as: { words: 'label' }, of: ({ what }) => what },
    {
      head: text.value,
      as: { format: 'money', role: 'xref' },
      of: ({ value, format }) =>
        value && { style: `xref.${format}` as const, item: reference('method', value) },
    },
    { head: text.unit, as: { words: 'note' }, of: ({ unit }) => unit },
    { head: text.basis, at: 5, as: { words: 'unit' }, of: ({ basis }) => basis },
    {
      head: text.confidence,
      as: { words: 'unit' },
      of: ({ proof }) => (proof.confidence === null ? undefined : confidence[proof.confidence]),
    },
    {
      head: text.source,
      at: COLUMN.source,
      as: { words: 'note' },
      of: ({ proof }) => [proof.owner, proof.source, proof.note].filter((said) => said !== '').join(' · '),
    },
  ]);
}
