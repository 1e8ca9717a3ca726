import type { ExtraFormat, HostBook, SheetBook } from './hostBook.js';
import { PropertyMap, type Piece } from './propertyMap.js';

/*
 * What a host keeps of a workbook as plain data that can be stored and sent, and back. Both share what they hold with
 * one another: whoever stores it does so before anything else happens.
 */

type Maps = 'customProperties' | 'settings' | 'styles' | 'nameDetails';
type Entries<M> = M extends Map<string, infer V> ? readonly (readonly [string, V])[] : never;

export type StoredSheetBook = Omit<SheetBook, 'extras'> & { readonly extras: readonly Piece<ExtraFormat>[] };

export type StoredBook = Omit<HostBook, Maps | 'sheets'> & {
  readonly [K in Maps]: Entries<HostBook[K]>;
} & { readonly sheets: readonly (readonly [id: string, book: StoredSheetBook])[] };

export function storedBook(book: HostBook): StoredBook {
  const { customProperties, settings, styles, nameDetails } = book;
  return {
    ...book,
    customProperties: [...customProperties],
    settings: [...settings],
    styles: [...styles],
    nameDetails: [...nameDetails],
    sheets: [...book.sheets].map(([id, sheet]) => [id, { ...sheet, extras: sheet.extras.pieces() }]),
  };
}

function sheetBookOf({ extras: pieces, ...sheet }: StoredSheetBook): SheetBook {
  const extras = new PropertyMap<ExtraFormat>({});
  extras.restore(pieces);
  return { ...sheet, extras };
}

export function hostBookOf(stored: StoredBook): HostBook {
  return {
    ...stored,
    customProperties: new Map(stored.customProperties),
    settings: new Map(stored.settings),
    styles: new Map(stored.styles),
    nameDetails: new Map(stored.nameDetails),
    sheets: new Map(stored.sheets.map(([id, sheet]) => [id, sheetBookOf(sheet)])),
  };
}
