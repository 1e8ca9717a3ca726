import type { Arguments } from '../api/arguments.js';
import { invalidArgument } from '../api/errors.js';
import { clearFormat } from '../formats/areaLook.js';
import { removeRules } from '../rules/removeRules.js';
import { checkAllowed, checkMayFormat, checkMayWrite } from '../sheets/checkProtection.js';
import type { Areas } from './area.js';
import { intersection, mapCells, without } from './geometry.js';

function clearContents(areas: Areas): void {
  checkMayWrite(areas);
  const used = areas.sheet.usedRange();
  for (const range of areas.ranges) {
    const filled = used && intersection(used, range);
    if (filled)
      areas.sheet.write(
        filled,
        mapCells(filled, () => null),
      );
  }
}

function clearLooks(areas: Areas): void {
  checkMayFormat(areas);
  const book = areas.workbook.sheetBook(areas.sheet);
  for (const range of areas.ranges) {
    clearFormat(areas.sheet, range);
    book.extras.change(range, () => ({}));
  }
}

function clearLinks({ workbook, sheet, ranges }: Areas): void {
  const book = workbook.sheetBook(sheet);
  for (const range of ranges) {
    book.links = book.links.flatMap(({ range: linked, link }) =>
      without(linked, range).map((left) => ({ range: left, link })),
    );
  }
}

function clearLinksAlone(areas: Areas): void {
  checkAllowed(areas.workbook, areas.sheet, 'allowInsertHyperlinks');
  clearLinks(areas);
}

/** What each kind clears, by https://learn.microsoft.com/javascript/api/excel/excel.clearapplyto */
const CLEARS: Readonly<Record<string, (areas: Areas) => void>> = {
  All: (areas) => {
    clearContents(areas);
    clearLooks(areas);
    clearLinks(areas);
    removeRules(areas, 'conditionalFormats');
    removeRules(areas, 'validations');
  },
  Contents: clearContents,
  Formats: (areas) => {
    clearLooks(areas);
    removeRules(areas, 'conditionalFormats');
  },
  Hyperlinks: clearLinksAlone,
  RemoveHyperlinks: (areas) => {
    checkMayFormat(areas);
    clearLinksAlone(areas);
    clearLooks(areas);
  },
};

export function clear(areas: Areas, args: Arguments): void {
  const kind = CLEARS[args.optionalText(0) ?? 'All'];
  if (!kind) throw invalidArgument();
  kind(areas);
}
