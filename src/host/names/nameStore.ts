import type { NameDetails } from '../book/hostBook.js';
import type { NamesTarget } from '../book/targets.js';
import type { DefinedName } from '../../cells/cells.js';

/** Names of the workbook are in the cells, which need them; names of a sheet only here. */
export function definedNames({ workbook, sheet }: NamesTarget): readonly DefinedName[] {
  return sheet ? workbook.sheetBook(sheet).names : workbook.cells.names();
}

export function setName({ workbook, sheet }: NamesTarget, name: DefinedName): void {
  if (!sheet) {
    workbook.cells.setName(name);
    return;
  }
  const book = workbook.sheetBook(sheet);
  book.names = [...book.names.filter((known) => known.name !== name.name), name];
}

const detailsKey = ({ sheet, name }: { readonly sheet?: NamesTarget['sheet']; readonly name: string }) =>
  `${sheet ? `${sheet.id}!` : ''}${name.toLowerCase()}`;

export function deleteName(target: NamesTarget, name: string): void {
  const { workbook, sheet } = target;
  workbook.book.nameDetails.delete(detailsKey({ ...target, name }));
  if (!sheet) {
    workbook.cells.deleteName(name);
    return;
  }
  const book = workbook.sheetBook(sheet);
  book.names = book.names.filter((known) => known.name !== name);
}

/** What a name has besides its meaning, kept by the host. */
export function nameDetails(target: NamesTarget & { readonly name: string }): NameDetails {
  const { nameDetails: all } = target.workbook.book;
  const key = detailsKey(target);
  const known = all.get(key) ?? { comment: '', visible: true };
  all.set(key, known);
  return known;
}
