import { cell } from '../../../formula/cells.js';
import type { Cell } from '../../../formula/expr.js';
import type { BenefitLine } from '../../../roi/case/types.js';
import { sumOf } from '../../../roi/model/parts.js';
import type { Context } from '../../context.js';
import { reference } from '../../reference.js';
import type { Sheet } from '../../sheet.js';
import { sentenceKey } from '../../words.js';

/** Benefit lines on the sheet that shows them. */
export interface LinesOnSheet {
  readonly sheet: Sheet;
  readonly context: Context;
  readonly lines: readonly BenefitLine[];
  /** How many columns the headings span. */
  readonly columns: number;
}

/** Cells of a benefit line by their part. */
export type Part = (line: BenefitLine) => Cell | undefined;

/** What a line is before a scenario moves it. */
export const ownPart =
  ({ find }: Context, part: string): Part =>
  ({ id }) =>
    find(`benefits.${id}.${part}`);

/** What it is in the chosen scenario, or in a named one. */
export const flowPart =
  ({ find }: Context, part: string, scenario?: string): Part =>
  ({ id }) =>
    find(`${scenario === undefined ? '' : `scenario.${scenario}.`}benefit.${id}.${part}`);

/** A part that stands on another sheet, shown on this one. */
export function shownPart(at: string, part: Part): Part {
  const shown = new Map<string, Cell | undefined>();
  return (line) => {
    if (shown.has(line.id)) return shown.get(line.id);
    const found = part(line);
    const shows = found && reference(at, found);
    shown.set(line.id, shows);
    return shows;
  };
}

/** Whether a line is worth the same every month at full effect; customers kept and explicit amounts are not. */
export const isSteady =
  ({ find }: Context) =>
  ({ id }: BenefitLine): boolean =>
    find(`benefits.${id}.full`) !== undefined;

/** A part that only a steady line has as one figure; of the others, where to look for it. */
export function steadyPart(context: Context, part: Part): (line: BenefitLine) => Cell | string | undefined {
  const isOneFigure = isSteady(context);
  return (line) => part(line) ?? (isOneFigure(line) ? undefined : context.words.sheets.benefits.monthByMonth);
}

/** The sum of a part over the lines, where any has it. */
export function totalOf(at: string, lines: readonly BenefitLine[], part: Part): Cell<'number'> | undefined {
  const cells = lines.flatMap((line) => part(line) ?? []);
  const [first] = cells;
  return first && cell(`${at}.sum.${first.id}`, sentenceKey('sumLabel'), sumOf(cells));
}
