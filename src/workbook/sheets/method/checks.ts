import { e, text as message } from '../../../formula/build.js';
import { sentence } from '../../../formula/cells.js';
import type { Cell } from '../../../formula/expr.js';
import { dependencies } from '../../../formula/graph.js';
import type { Check, Severity } from '../../../roi/model/checks.js';
import { recordTable, type Styled } from '../../blocks/recordTable.js';
import { PALETTE } from '../../palette.js';
import type { Target } from '../../sheet.js';
import { sentenceKey, type SentenceKey } from '../../words.js';
import type { MethodPage } from './page.js';

const COLUMN = { light: 2, found: 3, where: 5 } as const;
const FOUND: Readonly<Record<Severity, SentenceKey>> = {
  arithmetic: 'checkArithmetic',
  plausibility: 'checkLook',
};
const COLOURS = {
  arithmetic: { color: PALETTE.bad, fill: PALETTE.badFill },
  plausibility: { color: PALETTE.attention, fill: PALETTE.attentionFill },
} as const;

/** What a check says of itself: a word, never a colour alone. */
const lightOf = ({ id, severity, failed }: Check): Cell<'text'> =>
  sentence(
    `method.light.${id}`,
    sentenceKey('methodLabel'),
    e.if(e['='](failed, 1), message(sentenceKey(FOUND[severity])), message(sentenceKey('checkPassed'))),
  );

/** What the case itself shows was found once and does not follow. */
const foundOf = ({ failed }: Check): Styled => ({
  style: failed.expr?.op === 'const' ? 'static.whole' : 'calc.whole',
  item: failed,
});

/** The first figure to look at: an input the check names, or what its formula reads. */
function figureOf({ paths, failed }: Check, { context, draft }: MethodPage): Cell | undefined {
  const { entries, groups } = context.model;
  const inputs = [...entries.keys()];
  const named = paths.flatMap(
    (path) => inputs.find(({ id }) => id === path || id.startsWith(`${path}.`)) ?? [],
  );
  const constants: ReadonlySet<Cell> = new Set(groups.get('constants'));
  const read = dependencies(failed).filter((cell) => !constants.has(cell));
  return [...named, ...read].find((cell) => draft.places.has(cell));
}

function tableOf(page: MethodPage, severity: Severity): void {
  const { sheet, context, draft } = page;
  const { model, words } = context;
  const text = words.sheets.method.checks;
  const checks = model.checks.filter((check) => check.severity === severity);
  const [first] = checks;
  if (!first) return;
  const where = (check: Check): Target => figureOf(check, page) ?? 'inputs';
  const sheetOf = (check: Check): string => {
    const figure = figureOf(check, page);
    return figure ? draft.places.get(figure)!.sheet : words.sheets.names.inputs;
  };
  const { from, to } = recordTable<Check>(sheet, checks, [
    {
      head: text.kinds[severity],
      as: { words: 'label' },
      of: ({ failed }) => words.formula.text(failed.label),
    },
    { head: text.light, as: { words: 'statusGood' }, of: lightOf },
    { head: text.found, as: { format: 'whole' }, of: foundOf },
    {
      head: text.where,
      at: COLUMN.where,
      as: { words: 'link' },
      of: (check) => () => sheetOf(check),
    },
  ]);
  checks.forEach((check, at) => {
    sheet.link(from + at, COLUMN.where, () => where(check), text.tip);
  });
  sheet.highlight({
    areas: [{ row: from, column: COLUMN.light, rows: to - from + 1, columns: 1 }],
    when: e['='](first.failed, 1),
    highlight: COLOURS[severity],
  });
}

/** Every check with its light and a link to what it is about. */
export function checks(page: MethodPage): void {
  const { sheet, context, section, remark } = page;
  const { cells, words } = context;
  const text = words.sheets.method.checks;
  section(text.title);
  remark(text.note);
  for (const [label, cell] of [
    [text.all, cells.checksAll],
    [text.attention, cells.checksFailed],
  ] as const) {
    const row = sheet.nextRow();
    sheet.put(row, 1, 'label', label);
    sheet.put(row, COLUMN.found, 'calc.whole', cell);
  }
  tableOf(page, 'arithmetic');
  tableOf(page, 'plausibility');
}
