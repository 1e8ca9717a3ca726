const HEX = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;
/** Half way between black and white, as the eye sees it. */
const MIDDLE = 0.5;
/** https://www.w3.org/TR/WCAG21/#dfn-relative-luminance */
const WEIGHTS = [0.2126, 0.7152, 0.0722] as const;

const luminance = (parts: readonly string[]): number =>
  parts.reduce((sum, part, at) => sum + (WEIGHTS[at] ?? 0) * (parseInt(part, 16) / 255), 0);

/** Light or dark by the colour of Excel's own window; some versions on the web do not tell it (office-js #6134). */
export function themeOfHost(): 'light' | 'dark' | undefined {
  const { officeTheme } = Office.context as Partial<Pick<Office.Context, 'officeTheme'>>;
  const parts = HEX.exec(officeTheme?.bodyBackgroundColor ?? '')?.slice(1);
  if (!parts) return undefined;
  return luminance(parts) < MIDDLE ? 'dark' : 'light';
}
