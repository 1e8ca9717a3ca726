import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { createContext, useContext } from 'react';
import { useMedia } from './useMedia.js';

export const THEMES = ['follow', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEMES)[number];

const KEY = 'csroi.theme';

/** A browser that keeps nothing for us forgets the choice, and that is all. */
export function keptTheme(): ThemeChoice {
  try {
    return THEMES.find((theme) => theme === localStorage.getItem(KEY)) ?? 'follow';
  } catch {
    return 'follow';
  }
}

export function keepTheme(choice: ThemeChoice): void {
  try {
    localStorage.setItem(KEY, choice);
  } catch {
    // Private windows may refuse.
  }
}

export type Brightness = 'light' | 'dark';

export const FLUENT: Readonly<Record<Brightness, Theme>> = { light: webLightTheme, dark: webDarkTheme };

/** The user's choice, then what Excel reports, then the system's. */
export function useBrightness(choice: ThemeChoice, ofHost: Brightness | undefined): Brightness {
  const isDark = useMedia('(prefers-color-scheme: dark)');
  return choice === 'follow' ? (ofHost ?? (isDark ? 'dark' : 'light')) : choice;
}

/** What is drawn without Fluent follows it too. */
export const BrightnessContext = createContext<Brightness>('light');

type Chosen = readonly [ThemeChoice, (choice: ThemeChoice) => void];
export const ThemeContext = createContext<Chosen>(['follow', () => undefined]);
export const useThemeChoice = (): Chosen => useContext(ThemeContext);
