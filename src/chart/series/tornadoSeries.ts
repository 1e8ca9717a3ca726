/** A result at both ends of the range of one input. */
export interface TornadoRow {
  readonly low: number;
  readonly high: number;
}

export interface TornadoSeries {
  /** The places of the rows as they were given, the widest first. */
  readonly order: readonly number[];
  /** How far the result moves from the base, in this order. */
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** The bars of a tornado around a base result, the widest on top; of equal ones the first given. */
export function tornadoSeries(rows: readonly TornadoRow[], base: number): TornadoSeries {
  const width = ({ low, high }: TornadoRow) => Math.abs(high - low);
  const order = rows.map((_, at) => at).sort((a, b) => width(rows[b]!) - width(rows[a]!));
  return {
    order,
    low: order.map((at) => rows[at]!.low - base),
    high: order.map((at) => rows[at]!.high - base),
  };
}
