import type { HostBook, SheetBook } from '../../host/book/hostBook.js';
import type { GridCells } from '../grid/gridCells.js';
import { RULE_PREFIX } from '../grid/ruleKeeper.js';
import { formatRule, validationRule } from './gridRules.js';

const isThere = <T>(rule: T | undefined): rule is T => rule !== undefined;

function rulesOf({ validations, conditionalFormats }: SheetBook) {
  return {
    validations: validations
      .map((validation, at) => validationRule(validation, `${RULE_PREFIX}${at}`))
      .filter(isThere),
    formats: conditionalFormats
      .map((format, at) => formatRule(format, `${RULE_PREFIX}${at}`))
      .filter(isThere),
  };
}

/** Has the grid follow the rules and the tabs' colours of a book, sheet by sheet, where they have changed. */
export class RuleDisplay {
  private shown = new Map<string, string>();

  constructor(private readonly cells: GridCells) {}

  /** Another workbook is open. */
  forget(): void {
    this.shown.clear();
  }

  show({ sheets }: HostBook): void {
    for (const [id, book] of sheets) {
      const { validations, conditionalFormats, tabColor } = book;
      const wanted = JSON.stringify([validations, conditionalFormats, tabColor]);
      if (this.shown.get(id) === wanted || !this.cells.sheetById(id)) continue;
      this.shown.set(id, wanted);
      this.cells.setRules(id, rulesOf(book));
      if (tabColor !== '') this.cells.setTabColor(id, tabColor);
    }
  }
}
