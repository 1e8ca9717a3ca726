import type { SheetMark } from '../../build/state/record.js';
import type { Place } from '../found.js';
import type { Content } from '../places/readPlaces.js';

/** What was replaced, as it is kept in the workbook. */
export interface Original {
  readonly place: Place;
  readonly content: Content;
  /** Of what took its place: what reads otherwise by now was changed since. */
  readonly mark: number;
}

/** The originals of one run, with the sheets that their formulas name. */
export interface Originals {
  readonly sheets: readonly SheetMark[];
  readonly originals: readonly Original[];
}
