import { addressed, areaOf, areasOf, merged, oneArea, single } from './areas.js';
import type { Here, Printing } from './areas.js';
import { atom, bracketed } from './brackets.js';
import type { Piece } from './brackets.js';
import { FormulaError } from './error.js';
import { isApplication, sortOf } from './expr.js';
import type { Application, Cell, Expr } from './expr.js';
import { numberLiteral, textLiteral } from './literal.js';
import { level } from './operator.js';
import type { Operator } from './operator.js';
import { operators } from './operators.js';
import { addressOf, adjoins } from './reference.js';
import { piecesOf } from './template.js';
import type { Message } from './template.js';

/** What Excel accepts as the text of one formula. */
const LONGEST = 8192;

/** SUM, MIN, MAX: single figures and ranges, neighbours as one. */
function listed(args: Application['args'], here: Here): string {
  const areas = args.flatMap((arg) => {
    if (arg.op === 'range') return areasOf(arg, here);
    return [arg.op === 'ref' ? areaOf(arg.to, here) : printed(arg, here).text];
  });
  return merged(areas)
    .map((area) => addressed(area, here))
    .join(',');
}

function applied({ op, args }: Application, here: Here): Piece {
  const { prints, more }: Operator = operators[op];
  const pieces = () =>
    args.map((arg) => (arg.op === 'range' ? atom(oneArea(op, arg, here)) : printed(arg, here)));
  if (prints.as === 'minus')
    return { text: `-${bracketed(pieces()[0]!, level.negate, false)}`, level: level.negate };
  if (prints.as === 'infix') {
    const sides = pieces().map((piece, at) => bracketed(piece, prints.level, at === 0));
    return { text: sides.join(prints.symbol), level: prints.level };
  }
  const name = prints.future && here.to === 'file' ? `_xlfn.${prints.name}` : prints.name;
  const inside = more === 'list' ? [listed(args, here)] : pieces().map(({ text }) => text);
  return atom(`${name}(${[...inside, ...(prints.tail === '' ? [] : [prints.tail])].join(',')})`);
}

function message(expr: Message, here: Here): Piece {
  const pieces = piecesOf(expr, here.texts.text(expr.key));
  const [only] = pieces;
  if (only === undefined) return atom('""');
  const parts = pieces.map((piece) =>
    typeof piece === 'string' ? textLiteral(piece) : printed(piece, here),
  );
  const isText = pieces.length > 1 || typeof only === 'string' || sortOf(only) === 'text';
  if (isText && parts.length === 1) return parts[0]!;
  const joined = [...(isText ? [] : [atom('""')]), ...parts].map((part) => bracketed(part, level.join, true));
  return { text: joined.join('&'), level: level.join };
}

/**
 * The month before. What a row begins with, standing right before month 1, is read as any other month is: then the
 * row has one formula from end to end.
 */
function before({ to, first }: Extract<Expr, { op: 'prev' }>, here: Here): Piece {
  const { layout, month = 1 } = here;
  if (month > 1) return atom(addressed(single(layout.place(to(), month - 1), 'own'), here));
  const shown = layout.beginning?.(to());
  if (shown) return atom(addressed(single(shown, 'own'), here));
  if (first.op !== 'ref' || first.to.kind === 'row') return printed(first, here);
  const beginning = single(layout.place(first.to), 'own');
  const isNext = adjoins(beginning, single(layout.place(to(), 1), 'own'));
  return isNext ? atom(addressed(beginning, here)) : printed(first, here);
}

function calendar({ layout, place, month = 1, isRow }: Here): Piece {
  const header = layout.header(place.sheet, month);
  return header ? atom(addressOf(single(header, 'header'), place, isRow)) : numberLiteral(month);
}

function printed(expr: Expr, here: Here): Piece {
  if (isApplication(expr)) return applied(expr, here);
  switch (expr.op) {
    case 'const':
      return numberLiteral(expr.value);
    case 'text':
      return message(expr, here);
    case 'ref':
      return atom(addressed(areaOf(expr.to, here), here));
    case 'prev':
      return before(expr, here);
    case 'month':
      return calendar(here);
    case 'is': {
      const option = textLiteral(here.texts.text(expr.option));
      return { text: `${addressed(areaOf(expr.choice, here), here)}=${option.text}`, level: level.compare };
    }
  }
}

/** The formula of a cell, of a row in one month, as Excel in English writes it, without the equals sign. */
export function print(cell: Cell, { layout, texts, to, names }: Printing, month?: number): string {
  if (!cell.expr) throw new FormulaError(`${cell.id} is entered and has no formula`);
  const place = layout.place(cell, month);
  const { text } = printed(cell.expr, { layout, texts, to, names, place, isRow: cell.kind === 'row', month });
  if (text.length <= LONGEST) return text;
  throw new FormulaError(`${cell.id}: Excel takes ${LONGEST} characters, found ${text.length}`);
}
