import type { ChartKind, ChartSpec } from '../../../chart/spec.js';

interface Kind {
  readonly type:
    'XYScatterLinesNoMarkers' | 'ColumnStacked' | 'BarStacked100' | 'BarClustered' | 'ColumnClustered';
  /** Where labels stand; stacked columns have no place above them. */
  readonly labels: 'Top' | 'InsideEnd' | 'Center' | 'OutsideEnd';
  /** In percent of a bar: between categories, and of one bar over the next. */
  readonly gapWidth?: number;
  readonly overlap?: number;
}

export const KINDS: Readonly<Record<ChartKind, Kind>> = {
  lines: { type: 'XYScatterLinesNoMarkers', labels: 'Top' },
  stackedColumns: { type: 'ColumnStacked', labels: 'InsideEnd', gapWidth: 40, overlap: 100 },
  shareBars: { type: 'BarStacked100', labels: 'Center', gapWidth: 60, overlap: 100 },
  tornado: { type: 'BarClustered', labels: 'OutsideEnd', gapWidth: 50, overlap: 100 },
  columns: { type: 'ColumnClustered', labels: 'OutsideEnd', gapWidth: 10, overlap: 0 },
};

export const isHorizontal = ({ kind }: ChartSpec): boolean => kind === 'shareBars' || kind === 'tornado';
