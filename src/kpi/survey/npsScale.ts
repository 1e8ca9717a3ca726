/** The question's scale and the lower limits of its classes: below 7, from 7, from 9. */
export const LOWEST = 0;
export const HIGHEST = 10;
export const PASSIVE_FROM = 7;
export const PROMOTER_FROM = 9;
