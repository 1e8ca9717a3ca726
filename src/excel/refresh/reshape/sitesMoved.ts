import { AS_BUILT, type Sites } from '../sites/site.js';
import type { Reshaping } from './reshaping.js';

/** Where lines stand once a reshaping has moved them. */
export const sitesMoved =
  ({ sheets }: Reshaping): Sites =>
  (name) =>
    sheets.get(name)?.moved ?? AS_BUILT;
