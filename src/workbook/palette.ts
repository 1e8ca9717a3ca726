import { INK, MUTED, RULE, SURFACE } from '../chart/palette.js';

/** RRGGBB of every role; the design gives the contrasts, a test computes them. */
export const PALETTE = {
  ink: INK,
  muted: MUTED,
  rule: RULE,
  paper: SURFACE,
  band: '1F3A5F',
  subhead: 'DCE6F1',
  calm: 'F3F5F7',
  input: '0000FF',
  inputFill: 'FFFBE6',
  openFill: 'FFF4CC',
  reference: '006B3C',
  link: '0B5CAD',
  negative: 'B42318',
  good: '14532D',
  goodFill: 'E3F4E8',
  attention: '6B4E00',
  attentionFill: 'FFF4CC',
  bad: '8A1C12',
  badFill: 'FDECEA',
  bar: '1F4E79',
} as const;

/** Of the tabs: what is asked, what documents, what explains. Calculations have none. */
export const TAB_COLORS = { summary: '1F4E79', inputs: 'FFD966', records: '7B8794', method: INK } as const;
