/** RRGGBB as the API writes it. */
export const hash = (rgb: string): string => `#${rgb}`;
