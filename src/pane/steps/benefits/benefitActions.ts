import { fill } from '../../../i18n/fill.js';
import type { BenefitKind } from '../../../roi/case/benefitKinds.js';
import { newBenefit, UNTOUCHED } from '../../../roi/case/make.js';
import type { BenefitFlow, BenefitLine, Case } from '../../../roi/case/types.js';
import type { PaneModel } from '../../state/paneModel.js';
import { newId } from '../lines/newId.js';
import { tidied } from '../lines/tidied.js';
import type { Shape } from '../lines/useShape.js';

/** Lines of both sides share one set of ids. */
const idFor = (kind: BenefitKind, { benefits, costs }: Case): string => {
  const lines = [...benefits, ...costs];
  return lines.some(({ id }) => id === kind) || kind === 'custom' ? newId(kind, lines) : kind;
};

/** A line of a kind more, switched on; returns its id. */
export function addBenefit(pane: PaneModel, kind: BenefitKind, name = ''): string | undefined {
  const theCase = pane.state.get().current?.theCase;
  if (!theCase) return undefined;
  const id = idFor(kind, theCase);
  const line = name === '' ? pane.words.roi.benefitKinds[kind] : name;
  pane.change(fill(pane.words.lines.added, { line }), (before) => ({
    ...before,
    benefits: [...before.benefits, newBenefit(id, kind, { name })],
  }));
  return id;
}

export function removeBenefit(pane: PaneModel, id: string, name: string): void {
  const label = fill(pane.words.lines.removed, { line: name });
  pane.change(label, (theCase) =>
    tidied({ ...theCase, benefits: theCase.benefits.filter((line) => line.id !== id) }),
  );
  pane.announce(label);
}

const withLine = (theCase: Case, id: string, changes: (line: BenefitLine) => Partial<BenefitLine>): Case =>
  tidied({
    ...theCase,
    benefits: theCase.benefits.map((line) => (line.id === id ? { ...line, ...changes(line) } : line)),
  });

export type FlowForm = 'monthly' | 'year' | 'month';

export const formOf = (flow: Shape<BenefitFlow>): FlowForm =>
  flow.form === 'monthly' ? 'monthly' : flow.per;

/** Amounts of one form are kept where the other has a place for them. */
function inForm(flow: BenefitFlow | null, form: FlowForm): BenefitFlow {
  if (form === 'monthly') return { form, amount: null };
  return { form: 'schedule', per: form, amounts: flow?.form === 'schedule' ? flow.amounts : [] };
}

export function chooseForm(pane: PaneModel, id: string, form: FlowForm, label: string): void {
  pane.change(label, (theCase) => withLine(theCase, id, ({ flow }) => ({ flow: inForm(flow, form) })));
}

/** Whether an own line frees working time, of which only a part is cashed. */
export function setFreesTime(pane: PaneModel, id: string, isTime: boolean, label: string): void {
  const realisation = isTime ? UNTOUCHED.benefit.realisation : null;
  pane.change(label, (theCase) => withLine(theCase, id, () => ({ realisation })));
}
