import { INK, LOOKS, MUTED, RULE, SURFACE, type Look } from '../palette.js';
import type { SeriesLook } from '../spec.js';

export type ThemeName = 'light' | 'dark' | 'highContrast';

/** Colours are RRGGBB or a colour word of CSS. */
export interface Theme {
  readonly surface: string;
  /** Text, zero lines. */
  readonly ink: string;
  /** Names and numbers of axes. */
  readonly muted: string;
  /** Ticks and leaders. */
  readonly rule: string;
  readonly looks: Readonly<Record<SeriesLook, Look>>;
}

const recolored = (look: SeriesLook, colors: Partial<Look>): Look => ({ ...LOOKS[look], ...colors });

const light: Theme = { surface: SURFACE, ink: INK, muted: MUTED, rule: RULE, looks: LOOKS };

const NIGHT = '292929';
const PALE = 'F3F5F7';
const SKY = '7FB2E5';
const STONE = '9AA5B1';

/** On the dark surface of Fluent UI. */
const dark: Theme = {
  surface: NIGHT,
  ink: PALE,
  muted: 'C3CBD4',
  rule: '616B76',
  looks: {
    hard: recolored('hard', { fill: SKY, text: NIGHT }),
    soft: recolored('soft', { fill: '35506B', outline: SKY, text: PALE }),
    cost: LOOKS.cost,
    baseline: LOOKS.baseline,
    total: recolored('total', { fill: PALE, text: NIGHT }),
    good: recolored('good', { fill: '6CC08B', text: NIGHT }),
    neutral: recolored('neutral', { fill: STONE, text: NIGHT }),
    attention: recolored('attention', { fill: '4A3B00', outline: 'F2C94C', text: 'FFF4CC' }),
    bad: recolored('bad', { fill: 'F28B82', text: NIGHT }),
    invisible: LOOKS.invisible,
    point: recolored('point', { fill: PALE, outline: NIGHT, text: NIGHT }),
  },
};

const SYSTEM = {
  ink: 'CanvasText',
  paper: 'Canvas',
  accent: 'Highlight',
  onAccent: 'HighlightText',
} as const;
const ACCENTED = { fill: SYSTEM.accent, outline: SYSTEM.ink, text: SYSTEM.onAccent };
const FULL = { fill: SYSTEM.ink, outline: SYSTEM.ink, text: SYSTEM.paper };
const GREY = { fill: 'GrayText', outline: SYSTEM.ink, text: SYSTEM.paper };
const LINK = { fill: 'LinkText', outline: SYSTEM.ink, text: SYSTEM.paper };
const HOLLOW = { fill: SYSTEM.paper, outline: SYSTEM.ink, text: SYSTEM.ink };

/** The colours that the reader has chosen for everything. */
const highContrast: Theme = {
  surface: SYSTEM.paper,
  ink: SYSTEM.ink,
  muted: SYSTEM.ink,
  rule: SYSTEM.ink,
  looks: {
    hard: recolored('hard', ACCENTED),
    soft: recolored('soft', HOLLOW),
    cost: recolored('cost', GREY),
    baseline: recolored('baseline', GREY),
    total: recolored('total', FULL),
    good: recolored('good', ACCENTED),
    neutral: recolored('neutral', GREY),
    attention: recolored('attention', LINK),
    bad: recolored('bad', FULL),
    invisible: LOOKS.invisible,
    point: recolored('point', { fill: SYSTEM.ink, outline: SYSTEM.paper, text: SYSTEM.paper }),
  },
};

export const THEMES: Readonly<Record<ThemeName, Theme>> = { light, dark, highContrast };
