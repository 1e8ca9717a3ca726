import type { Filling } from './contents.js';
import type { Draft } from './draft.js';
import type { LinkPlan, Target } from './sheet.js';
import type { Link, Place } from './workbook.js';

function targetPlace(to: Target, draft: Draft, filling: Filling): Place {
  if (typeof to === 'string') {
    const sheet = draft.sheets.find(({ id }) => id === to);
    if (!sheet) throw new Error(`a link leads to ${to}, which this workbook has not`);
    return { sheet: sheet.name, row: 1, column: 1 };
  }
  return 'kind' in to ? filling.layout.place(to) : to;
}

/** Links with the places they lead to, now that everything has one. */
export function linksOf(links: readonly LinkPlan[], draft: Draft, filling: Filling): readonly Link[] {
  return links.flatMap(({ row, column, to, tip }) => {
    const target = typeof to === 'function' ? to() : to;
    return target === undefined ? [] : [{ row, column, to: targetPlace(target, draft, filling), tip }];
  });
}
