import { screen } from '@testing-library/react';

/** The options of all lists on the page that begin with a small letter. */
export const smallOptions = (): string[] =>
  screen
    .getAllByRole<HTMLOptionElement>('option', { hidden: true })
    .map(({ text }) => text)
    .filter((text) => /^\p{Lowercase}/u.test(text));
