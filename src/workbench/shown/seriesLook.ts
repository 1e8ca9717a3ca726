import { LOOKS, type Look } from '../../chart/palette.js';
import type { ChartKind, SeriesLook } from '../../chart/spec.js';
import { numberWithin, textWithin, type Kept } from './keptValues.js';

const rgb = (series: Kept, path: string): string | undefined =>
  textWithin(series, path)?.replace('#', '').toUpperCase();

const hasLine = (series: Kept): boolean =>
  textWithin(series, 'format/line/lineStyle') !== 'None' && rgb(series, 'format/line/color') !== undefined;

function isDrawnSo(series: Kept, { fill, outline, width, dashed, marker }: Look, kind: ChartKind): boolean {
  const line = hasLine(series) ? rgb(series, 'format/line/color') : undefined;
  if (kind !== 'lines') return rgb(series, 'format/fill/color') === fill && line === outline;
  const hasMarker = textWithin(series, 'markerStyle') === 'Circle';
  if (hasMarker !== (marker !== undefined)) return false;
  if (width === 0) return line === undefined;
  const isDashed = textWithin(series, 'format/line/lineStyle') === 'Dash';
  return (
    line === (outline ?? fill) && numberWithin(series, 'format/line/weight') === width && isDashed === dashed
  );
}

/** The look of ours that a series has; a plain one where somebody gave it another. */
export function seriesLook(series: Kept, kind: ChartKind): SeriesLook {
  const looks = Object.entries(LOOKS) as [SeriesLook, Look][];
  return looks.find(([, look]) => isDrawnSo(series, look, kind))?.[0] ?? 'neutral';
}
