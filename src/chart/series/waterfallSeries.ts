/** A column of a waterfall. */
export interface WaterfallStep {
  /** Of a total the level itself, otherwise what is added to the level before it or, negative, taken from it. */
  readonly amount: number;
  readonly isTotal: boolean;
}

/** The parts of columns above and below zero, by step: from 0 upwards and from 0 downwards. */
export interface BothSides {
  readonly above: readonly number[];
  readonly below: readonly number[];
}

/** Columns to stack, the base first. Whatever a step does not have is 0. */
export interface WaterfallSeries {
  /** Carries the others and is not seen. */
  readonly base: BothSides;
  readonly plus: BothSides;
  readonly minus: BothSides;
  readonly total: readonly number[];
}

/** Levels before and after each step. */
function spansOf(steps: readonly WaterfallStep[]): readonly (readonly [before: number, after: number])[] {
  let level = 0;
  return steps.map(({ amount, isTotal }) => {
    const before = isTotal ? 0 : level;
    level = before + amount;
    return [before, level];
  });
}

/** The columns of a waterfall; a step that crosses zero has a part on either side. */
export function waterfallSeries(steps: readonly WaterfallStep[]): WaterfallSeries {
  const spans = spansOf(steps).map(([before, after], at) => ({
    isTotal: steps[at]!.isTotal,
    isMinus: after < before,
    low: Math.min(before, after),
    high: Math.max(before, after),
    after,
  }));
  type Span = (typeof spans)[number];
  const where = (is: (span: Span) => boolean, value: (span: Span) => number) =>
    spans.map((span) => (is(span) ? value(span) : 0));
  const floor = ({ low }: Span) => Math.max(0, low);
  const ceiling = ({ high }: Span) => Math.min(0, high);
  const above = (span: Span) => Math.max(0, span.high) - floor(span);
  const below = (span: Span) => Math.min(0, span.low) - ceiling(span);
  const isStep = ({ isTotal }: Span) => !isTotal;
  const isPlus = ({ isTotal, isMinus }: Span) => !isTotal && !isMinus;
  const isMinus = ({ isTotal, isMinus: falls }: Span) => !isTotal && falls;
  return {
    base: { above: where(isStep, floor), below: where(isStep, ceiling) },
    plus: { above: where(isPlus, above), below: where(isPlus, below) },
    minus: { above: where(isMinus, above), below: where(isMinus, below) },
    total: where(
      ({ isTotal }) => isTotal,
      ({ after }) => after,
    ),
  };
}
