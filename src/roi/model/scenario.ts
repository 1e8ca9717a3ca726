import { e, months } from '../../formula/build.js';
import type { Cell } from '../../formula/expr.js';
import type { BenefitCells } from './benefitLine.js';
import type { Book } from './book.js';
import { classResultsOf, type ClassResults, type ScenarioCosts } from './classResults.js';
import { STAGES, type Costs, type Stage } from './costs.js';
import { sumOf } from './parts.js';
import { lineFlowOf, type LineFlow } from './scenarioFlows.js';
import type { Scene } from './worth.js';
import type { Terms } from './terms.js';

export interface Scenario {
  readonly scene: Scene;
  readonly lines: readonly LineFlow[];
  readonly costs: ScenarioCosts;
  readonly stages: Readonly<Record<Stage, Cell<'number'>>>;
  readonly hard: ClassResults;
  readonly total: ClassResults;
  readonly softBenefits: Cell<'number'>;
}

interface StageTotals {
  readonly costs: ScenarioCosts;
  readonly stages: Readonly<Record<Stage, Cell<'number'>>>;
}

function costsIn(
  { prefix, flows, results, factors }: Scene,
  costs: Costs,
  book: Book,
  terms: Terms,
): StageTotals {
  const rows = book.section(flows);
  const cells = book.section(results);
  const name = (word: string): string | undefined => (prefix === '' ? word : undefined);
  const stage = (id: Stage): Cell<'number'> => {
    const { opening, monthly } = costs.stages[id];
    const sum = e['+'](opening, e.sum(months(monthly)));
    return cells.cell(`${prefix}costs.${id}`, `result.costs.${id}`, e['*'](factors.costs, sum));
  };
  const stages = { initial: stage('initial'), running: stage('running'), hidden: stage('hidden') };
  const opening = rows.cell(
    `${prefix}cost.opening`,
    'flow.costOpening',
    e['*'](factors.costs, costs.all.opening),
  );
  const monthly = rows.row(`${prefix}cost.monthly`, 'flow.costs', e['*'](factors.costs, costs.all.monthly));
  const lastRecurring = e['*'](factors.costs, e.index(months(costs.recurring), terms.horizon));
  return {
    stages,
    costs: {
      opening,
      monthly,
      total: cells.cell(
        `${prefix}costs.total`,
        'result.costs',
        e['+'](opening, e.sum(months(monthly))),
        name('All_Costs'),
      ),
      withoutHidden: cells.cell(
        `${prefix}costs.withoutHidden`,
        'result.costsWithoutHidden',
        sumOf(STAGES.filter((id) => id !== 'hidden').map((id) => stages[id])),
      ),
      present: cells.cell(
        `${prefix}costs.present`,
        'result.pvCosts',
        e['+'](opening, e.sumproduct(monthly, terms.discount)),
        name('PV_Costs'),
      ),
      recurring: cells.cell(`${prefix}costs.recurring`, 'result.costs.recurring', lastRecurring),
      openingFlow: (id) => rows.cell(id, 'flow.opening', e.neg(opening)),
    },
  };
}

/** Everything in one scenario: lines, costs and the results of both classes. */
export function scenarioOf(
  scene: Scene,
  benefits: readonly BenefitCells[],
  costs: Costs,
  book: Book,
  terms: Terms,
): Scenario {
  const lines = benefits.map((cells) => lineFlowOf(cells, scene, book, terms));
  const { stages, costs: own } = costsIn(scene, costs, book, terms);
  const given = { scene, book, terms, costs: own };
  const hard = classResultsOf({
    ...given,
    kind: 'hard',
    rows: lines.map((line) => line.hard),
    later: lines.map(({ hardLater }) => hardLater),
  });
  const total = classResultsOf({
    ...given,
    kind: 'total',
    rows: lines.map(({ benefit }) => benefit),
    later: lines.map(({ presentLater }) => presentLater),
  });
  const softBenefits = book
    .section(scene.results)
    .cell(`${scene.prefix}soft.benefits`, 'result.softBenefits', e['-'](total.benefits, hard.benefits));
  return { scene, lines, costs: own, stages, hard, total, softBenefits };
}
