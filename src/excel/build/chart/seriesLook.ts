import type { Look } from '../../../chart/palette.js';
import type { ChartKind } from '../../../chart/spec.js';
import { hash } from '../look/hash.js';
import { KINDS } from './kinds.js';

const HAIRLINE = 0.75;

function setOutline(
  line: Excel.ChartLineFormat,
  color: string | undefined,
  weight: number,
  dashed: boolean,
): void {
  if (color === undefined || weight === 0) {
    line.lineStyle = 'None';
    return;
  }
  line.color = hash(color);
  line.weight = weight;
  line.lineStyle = dashed ? 'Dash' : 'Continuous';
}

function setMarker(series: Excel.ChartSeries, { marker, fill, outline }: Look): void {
  series.markerStyle = marker === undefined ? 'None' : 'Circle';
  if (marker === undefined) return;
  series.markerSize = marker;
  if (fill !== undefined) series.markerBackgroundColor = hash(fill);
  if (outline !== undefined) series.markerForegroundColor = hash(outline);
}

/** A line has the colour of its outline; bars have a fill, and a hairline around it where they need one. */
export function setSeriesLook(series: Excel.ChartSeries, look: Look, kind: ChartKind): void {
  const { fill, outline, width, dashed } = look;
  if (kind === 'lines') {
    setOutline(series.format.line, outline ?? fill, width, dashed);
    setMarker(series, look);
    series.smooth = false;
    return;
  }
  if (fill === undefined) series.format.fill.clear();
  else series.format.fill.setSolidColor(hash(fill));
  setOutline(series.format.line, outline, HAIRLINE, false);
  series.invertIfNegative = false;
  const { gapWidth, overlap } = KINDS[kind];
  if (gapWidth !== undefined) series.gapWidth = gapWidth;
  if (overlap !== undefined) series.overlap = overlap;
}
