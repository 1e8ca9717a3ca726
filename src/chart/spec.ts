/**
 * A chart as plain data: what is drawn, in words and numbers, without a place in a sheet. The same specification is
 * drawn as SVG and written as a native chart of Excel.
 */
export type ChartKind =
  /** Points (x, y) joined by straight lines. */
  | 'lines'
  /** Vertical columns, the series on top of one another. */
  | 'stackedColumns'
  /** Horizontal bars, the series one after the other, each bar filling the width. */
  | 'shareBars'
  /** Horizontal bars to the left and the right of a value, the first category on top. */
  | 'tornado'
  /** Vertical columns side by side. */
  | 'columns';

/**
 * How a series looks; the same meaning looks the same everywhere and more ink is more certain: `hard` is solid and dark,
 * `soft` light with a dark outline, `invisible` carries the columns above it, `point` is a single marker.
 */
export type SeriesLook =
  | 'hard'
  | 'soft'
  | 'cost'
  | 'baseline'
  | 'total'
  | 'good'
  | 'neutral'
  | 'attention'
  | 'bad'
  | 'invisible'
  | 'point';

export interface Series {
  readonly name: string;
  readonly look: SeriesLook;
  /** Of `lines`: where each value stands. */
  readonly x?: readonly number[];
  readonly values: readonly number[];
  /** Written at each value: its number, the name of the series, or both; the name of a line once, near its end. */
  readonly labels?: 'value' | 'name' | 'nameAndValue';
  /** Of the numbers written at the values; that of the value axis where absent. */
  readonly numberFormat?: string;
}

export interface Axis {
  readonly title?: string;
  readonly numberFormat: string;
  readonly from?: number;
  readonly to?: number;
  readonly step?: number;
  /** Without it only what is drawn along the axis shows. */
  readonly visible: boolean;
}

export interface ChartSpec {
  readonly kind: ChartKind;
  /** What the chart says, as a sentence. */
  readonly title: string;
  /** The title and the key numbers, for people who cannot see the chart. */
  readonly alternative: string;
  /** Of every kind but `lines`. */
  readonly categories?: readonly string[];
  readonly series: readonly Series[];
  /** Across of `lines`, otherwise of the categories. */
  readonly categoryAxis: Axis;
  readonly valueAxis: Axis;
  /** Two series or fewer are labelled where they are. */
  readonly legend: boolean;
}
