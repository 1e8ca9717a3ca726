import type { SeriesLook } from './spec.js';

/** How a series is drawn. Colours are RRGGBB, lengths points. */
export interface Look {
  /** Of a bar or a marker; without it nothing is drawn. */
  readonly fill?: string;
  /** Around a bar or a marker where the fill alone is too light; a line has the colour of its outline. */
  readonly outline?: string;
  /** Of words on the fill. */
  readonly text: string;
  /** Of a line. */
  readonly width: number;
  readonly dashed: boolean;
  /** The diameter of a marker at each value. */
  readonly marker?: number;
}

export const INK = '1F2933';
export const MUTED = '52606D';
export const RULE = 'D5DBE1';
export const SURFACE = 'FFFFFF';

const SOLID = { text: SURFACE, width: 2.25, dashed: false } as const;
/** White on the greys of costs and baselines would be too faint, and so would ink on the darker one. */
const BLACK = '000000';

/** The looks on white paper: those of the native charts and of the light SVG. */
export const LOOKS: Readonly<Record<SeriesLook, Look>> = {
  hard: { ...SOLID, fill: '1F4E79' },
  soft: { fill: '9DB8D2', outline: '1F4E79', text: INK, width: 1.5, dashed: true },
  cost: { ...SOLID, fill: '7B8794', text: BLACK },
  baseline: { ...SOLID, fill: '8593A1', text: BLACK, width: 1.5 },
  total: { ...SOLID, fill: INK },
  good: { ...SOLID, fill: '14532D' },
  neutral: { ...SOLID, fill: '8593A1', text: BLACK },
  attention: { ...SOLID, fill: 'FFF4CC', outline: '6B4E00', text: '6B4E00' },
  bad: { ...SOLID, fill: '8A1C12' },
  invisible: { text: INK, width: 0, dashed: false },
  point: { fill: INK, outline: SURFACE, text: SURFACE, width: 0, dashed: false, marker: 9 },
};
