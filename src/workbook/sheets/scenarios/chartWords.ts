import { e, text } from '../../../formula/build.js';
import type { Cell, Expr } from '../../../formula/expr.js';
import { maxOf, minOf } from '../../../roi/model/parts.js';
import { chartWord } from '../../blocks/chartWord.js';
import { section } from '../../blocks/section.js';
import type { Context } from '../../context.js';
import type { Draft } from '../../draft.js';
import { moneyText, percentText } from '../../figureTexts.js';
import type { Sheet } from '../../sheet.js';
import { sentenceKey } from '../../words.js';
import { LAST_COLUMN } from './columns.js';
import type { Pages } from './pages.js';
import type { SimulationCells } from './simulation.js';

/** Of the whole block. */
const ROWS = 8;

interface Said {
  readonly title: Expr;
  /** Names the chart for people who cannot see it. */
  readonly alternative: (title: Cell<'text'>) => Expr;
}

/** Titles of the charts on this sheet, and what they show in words; `{chart}.title` and so on are the areas. */
export function chartWords(
  sheet: Sheet,
  { drivers, model, theCase, words }: Context,
  draft: Draft,
  pages: Pages,
  simulated: SimulationCells | undefined,
): void {
  const labels = words.sheets.scenarios.chartWords;
  const money = (amount: Parameters<typeof moneyText>[0]): Expr => moneyText(amount, theCase.terms.currency);
  function say(chart: 'scenarios' | 'tornado' | 'histogram', { title, alternative }: Said): void {
    const name = labels[chart];
    const said = chartWord(sheet, draft, `${chart}.title`, `${name}: ${labels.title}`, title);
    chartWord(sheet, draft, `${chart}.alternative`, `${name}: ${labels.alternative}`, alternative(said));
  }

  pages.keep(ROWS);
  section(sheet, labels.heading, LAST_COLUMN);
  const { conservative, expected, optimistic } = model.scenarios;
  const npvs = [conservative, expected, optimistic].map(({ hard }) => hard.npv);
  say('scenarios', {
    title: text(sentenceKey('scenariosTitle'), { low: money(minOf(npvs)), high: money(maxOf(npvs)) }),
    alternative: (title) =>
      text(sentenceKey('scenariosAlternative'), {
        title,
        conservative: money(conservative.hard.npv),
        expected: money(expected.hard.npv),
        optimistic: money(optimistic.hard.npv),
      }),
  });
  const { largest, rows } = drivers;
  if (rows.length > 0) {
    const nothing = text(sentenceKey('tornadoNothing'));
    const named = text(sentenceKey('tornadoTitle'), { name: largest.name });
    const figures = { name: largest.name, npv: money(model.active.hard.npv), swing: money(largest.swing) };
    say('tornado', {
      title: e.if(e['>'](largest.swing, 0), named, nothing),
      alternative: () => text(sentenceKey('tornadoAlternative'), figures),
    });
  }
  if (!simulated) return;
  const { npv, probability, trials } = simulated;
  const figures = { low: money(npv.p10), middle: money(npv.p50), high: money(npv.p90) };
  say('histogram', {
    title: text(sentenceKey('histogramTitle'), {
      share: percentText(probability),
      trials: e.fixed(trials, 0),
    }),
    alternative: (title) => text(sentenceKey('histogramAlternative'), { title, ...figures }),
  });
}
