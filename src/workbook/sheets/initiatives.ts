import type { Cell } from '../../formula/expr.js';
import { CLASSES } from '../../roi/model/classResults.js';
import type { InitiativeCells } from '../../roi/model/initiatives.js';
import { recordTable, type Column } from '../blocks/recordTable.js';
import { section } from '../blocks/section.js';
import { titleRows } from '../blocks/titleRows.js';
import type { Context } from '../context.js';
import type { Draft } from '../draft.js';
import type { Format } from '../formats.js';
import { onePageWide } from '../print.js';
import type { Sheet } from '../sheet.js';

const WIDTHS = [30, 12, 13, 11, 11, 11, 10, 11, 11, 11, 10, 11, 14, 34] as const;
const TITLE_ROWS = 3;

const PARTS: readonly (readonly [part: 'benefits' | 'net' | 'roi' | 'npv', format: Format])[] = [
  ['benefits', 'money'],
  ['net', 'money'],
  ['roi', 'share'],
  ['npv', 'money'],
];

/** Each initiative, what they share, and all together as the last row. */
function resultsTable(sheet: Sheet, { model, theCase, words, number }: Context): void {
  const text = words.sheets.initiatives;
  const [portfolio, ...others] = [...model.initiatives].reverse();
  if (!portfolio) return;
  const entered = new Map(
    theCase.initiatives.map((initiative) => [`initiative.${initiative.id}`, initiative]),
  );
  const subjects: Readonly<Record<string, string>> = words.model.subjects;
  const name = ({ id }: InitiativeCells): string => entered.get(id)?.name ?? subjects[id] ?? id;
  const money = (
    head: string,
    of: (cells: InitiativeCells) => Cell,
    format: Format = 'money',
  ): Column<InitiativeCells> => ({
    head,
    as: { format },
    of,
    total: of(portfolio),
    alarms: true,
  });
  section(sheet, text.portfolio, WIDTHS.length);
  recordTable<InitiativeCells>(
    sheet,
    others.reverse(),
    [
      { head: text.initiative, as: { words: 'label' }, of: name },
      {
        head: text.type,
        as: { words: 'unit' },
        of: ({ id }) => {
          const { name: called = '', type } = entered.get(id) ?? {};
          const kind = type && text.types[type];
          return kind === called.toLowerCase() ? undefined : kind;
        },
      },
      money(text.costs, ({ costs }) => costs),
      money(text.pvCosts, ({ id }) => number(`${id}.pvCosts`)),
      ...CLASSES.flatMap((kind) =>
        PARTS.map(([part, format]) => money(text[kind][part], (cells) => cells[kind][part], format)),
      ),
      { head: text.owner, as: { words: 'note' }, of: ({ id }) => entered.get(id)?.owner },
      { head: text.note, as: { words: 'note' }, of: ({ id }) => entered.get(id)?.note },
    ],
    { total: name(portfolio) },
  );
  sheet.put(sheet.nextRow(), 1, 'remark', text.remark);
}

interface Member {
  readonly name: string;
  readonly side: string;
  readonly initiative: string;
}

function membersTable(sheet: Sheet, { theCase, words, model }: Context): void {
  const text = words.sheets.initiatives;
  const names = new Map(theCase.initiatives.map(({ id, name }) => [id, name]));
  const shared = words.model.subjects.noInitiative;
  const of = (id: string | null): string => (id === null ? shared : (names.get(id) ?? shared));
  const members: readonly Member[] = [
    ...theCase.benefits
      .filter(({ id }) => !model.off.has(id))
      .map((line) => ({ name: words.benefit(line), side: text.benefit, initiative: of(line.initiative) })),
    ...theCase.costs.map((line) => ({
      name: words.cost(line),
      side: text.cost,
      initiative: of(line.initiative),
    })),
  ];
  section(sheet, text.lines, WIDTHS.length);
  recordTable<Member>(sheet, members, [
    { head: text.line, as: { words: 'label' }, of: ({ name }) => name },
    { head: text.side, as: { words: 'unit' }, of: ({ side }) => side },
    { head: text.initiative, as: { words: 'remark' }, of: ({ initiative }) => initiative },
  ]);
}

/** The return of each initiative and of all together; nothing where the case has none. */
export function initiatives(context: Context, draft: Draft): void {
  const { model, words } = context;
  if (model.initiatives.length === 0) return;
  const sheet = draft.sheet('initiatives', {
    widths: WIDTHS,
    frozen: { rows: TITLE_ROWS, columns: 1 },
    print: onePageWide(TITLE_ROWS),
  });
  titleRows(sheet, context, words.sheets.initiatives.title);
  resultsTable(sheet, context);
  membersTable(sheet, context);
}
