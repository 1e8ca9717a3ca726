import type { Format, Range } from '../../cells/cells.js';
import { PropertyMap } from './propertyMap.js';

/*
 * What Excel keeps of a workbook beyond cells, as plain data: the host's own, because cells cannot show it.
 */

/** Properties that are only kept and given back, those of the objects within in records of their own. */
export type Kept = Record<string, unknown>;

/** The look of a cell beyond what cells show. */
export interface ExtraFormat {
  readonly unlocked?: boolean;
  readonly formulaHidden?: boolean;
  readonly shrinkToFit?: boolean;
  readonly textOrientation?: number;
  readonly readingOrder?: string;
  /** The named style that was given last; the Normal one without it. */
  readonly style?: string;
}

export interface NamedStyle {
  readonly name: string;
  readonly builtIn: boolean;
  format: Format;
  extra: Omit<ExtraFormat, 'style'>;
}

export interface ScopedName {
  readonly name: string;
  refersTo: string;
}

/** What a name has besides what it stands for. */
export interface NameDetails {
  comment: string;
  visible: boolean;
}

export interface Link {
  readonly range: Range;
  readonly link: Kept;
}

export interface Validation {
  readonly ranges: readonly Range[];
  readonly data: Kept;
}

export interface ConditionalFormat {
  readonly id: string;
  readonly type: string;
  readonly ranges: readonly Range[];
  stopIfTrue: boolean;
  readonly data: Kept;
}

export interface Table {
  readonly id: string;
  /** The sheet's id. */
  readonly sheet: string;
  /** Head and totals included. */
  range: Range;
  name: string;
  readonly data: Kept;
}

export interface Chart {
  readonly id: string;
  readonly data: Kept;
}

export interface Protection {
  readonly options: Kept;
  readonly password: string | undefined;
}

export interface XmlPart {
  readonly id: string;
  xml: string;
}

/** What belongs to one sheet. */
export interface SheetBook {
  tabColor: string;
  headings: boolean;
  veryHidden: boolean;
  protection: Protection | undefined;
  readonly page: Kept;
  /** The first row or column of each page but the first. */
  rowBreaks: readonly number[];
  columnBreaks: readonly number[];
  readonly extras: PropertyMap<ExtraFormat>;
  links: readonly Link[];
  validations: readonly Validation[];
  /** The first has the highest priority. */
  conditionalFormats: readonly ConditionalFormat[];
  charts: readonly Chart[];
  names: readonly ScopedName[];
}

export interface HostBook {
  /** Of the ids that were given; none comes twice. */
  lastId: number;
  name: string;
  readOnly: boolean;
  /** Whether special cells of protected sheets cannot be asked for, as in macros; nobody has tried it in an add-in yet. */
  guardsSpecialCells?: boolean;
  /** Whether sheets can be added, renamed, moved and deleted. */
  protection: { readonly password: string | undefined } | undefined;
  calculationMode: string;
  readonly iteration: Kept;
  readonly properties: Kept;
  readonly customProperties: Map<string, { readonly key: string; value: unknown }>;
  readonly settings: Map<string, unknown>;
  xmlParts: readonly XmlPart[];
  /** By name in lower case. */
  readonly styles: Map<string, NamedStyle>;
  tables: readonly Table[];
  /** By name in lower case, with the sheet's id before names of a sheet. */
  readonly nameDetails: Map<string, NameDetails>;
  readonly sheets: Map<string, SheetBook>;
}

const NORMAL = 'Normal';

export function emptySheetBook(): SheetBook {
  return {
    tabColor: '',
    headings: true,
    veryHidden: false,
    protection: undefined,
    page: {},
    rowBreaks: [],
    columnBreaks: [],
    extras: new PropertyMap<ExtraFormat>({}),
    links: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    names: [],
  };
}

export function emptyHostBook(name: string, readOnly: boolean): HostBook {
  return {
    lastId: 0,
    name,
    readOnly,
    protection: undefined,
    calculationMode: 'Automatic',
    iteration: {},
    properties: {},
    customProperties: new Map(),
    settings: new Map(),
    xmlParts: [],
    styles: new Map([
      [
        NORMAL.toLowerCase(),
        {
          name: NORMAL,
          builtIn: true,
          format: { font: 'Calibri', size: 11, color: '#000000', vertical: 'bottom' },
          extra: {},
        },
      ],
    ]),
    tables: [],
    nameDetails: new Map(),
    sheets: new Map(),
  };
}
