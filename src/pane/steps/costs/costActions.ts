import { fill } from '../../../i18n/fill.js';
import { newCost } from '../../../roi/case/make.js';
import type { Case } from '../../../roi/case/types.js';
import type { Stage } from '../../../roi/model/costs.js';
import type { PaneModel } from '../../state/paneModel.js';
import { newId } from '../lines/newId.js';
import { tidied } from '../lines/tidied.js';
import { EMPTY_FLOWS } from '../../../roi/case/make.js';
import { formOfStage, inForm, type CostForm } from './costForms.js';

/** An own cost more; returns its id. */
export function addCost(pane: PaneModel, stage: Stage): string | undefined {
  const theCase = pane.state.get().current?.theCase;
  if (!theCase) return undefined;
  const { costs: words, lines } = pane.words;
  const id = newId('cost', [...theCase.benefits, ...theCase.costs]);
  const flow = inForm(EMPTY_FLOWS.monthly, formOfStage(stage));
  const line = newCost(id, 'other', { name: words.own, stage, flow });
  pane.change(fill(lines.added, { line: words.own }), (before) => ({
    ...before,
    costs: [...before.costs, line],
  }));
  return id;
}

export function removeCost(pane: PaneModel, id: string, name: string): void {
  const label = fill(pane.words.lines.removed, { line: name });
  pane.change(label, (theCase) =>
    tidied({ ...theCase, costs: theCase.costs.filter((line) => line.id !== id) }),
  );
  pane.announce(label);
}

export function chooseForm(pane: PaneModel, id: string, form: CostForm, label: string): void {
  pane.change(label, (theCase: Case) =>
    tidied({
      ...theCase,
      costs: theCase.costs.map((line) =>
        line.id === id ? { ...line, flow: inForm(line.flow, form) } : line,
      ),
    }),
  );
}
