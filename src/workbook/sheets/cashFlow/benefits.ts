import { e } from '../../../formula/build.js';
import { row } from '../../../formula/cells.js';
import { sentenceKey } from '../../words.js';
import type { CashFlowPage } from './page.js';

/** Every line as it counts in a scenario, and the hard part of it. */
export function benefitRows({ context, scenario, withResults, section, money, sheet }: CashFlowPage): void {
  const { words } = context;
  const { lines, hard, total, softBenefits, scene } = scenario;
  const text = words.sheets.cashFlow;
  const sum = { role: 'total', alarms: true } as const;
  section(text.benefits);
  if (lines.length === 0) sheet.put(sheet.nextRow(), 1, 'remark', text.none);
  for (const line of lines)
    money({ label: words.benefit(line.cells.line), row: line.benefit, total: line.total, alarms: true });
  money({
    ...sum,
    label: text.allBenefits,
    row: total.benefitRow,
    ...(withResults && { total: total.benefits }),
  });
  section(text.hardBenefits);
  for (const line of lines)
    money({ label: words.benefit(line.cells.line), row: line.hard, total: line.hardTotal, alarms: true });
  money({
    ...sum,
    label: text.allHardBenefits,
    row: hard.benefitRow,
    ...(withResults && { total: hard.benefits }),
  });
  const soft = row(
    `${scene.prefix}cashFlow.soft`,
    sentenceKey('softLabel'),
    e['-'](total.benefitRow, hard.benefitRow),
  );
  money({ label: text.softBenefits, row: soft, ...(withResults && { total: softBenefits }) });
}
