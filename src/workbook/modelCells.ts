import type { Cell, Kind } from '../formula/expr.js';
import { cellsOf } from '../roi/model/calculator.js';
import type { Model } from '../roi/model/model.js';

/** Cells of the model by id; those that no case lacks, and those that some do. */
export interface ModelCells {
  readonly number: (id: string) => Cell<'number'>;
  readonly row: (id: string) => Cell<'row'>;
  readonly find: (id: string) => Cell | undefined;
}

export function modelCells(model: Model): ModelCells {
  const byId = new Map(cellsOf(model).map((known) => [known.id, known]));
  const kept = (id: string, kind: Kind): Cell => {
    const known = byId.get(id);
    if (known?.kind === kind) return known;
    throw new Error(`the model has no ${kind} ${id}`);
  };
  return {
    number: (id) => kept(id, 'number') as Cell<'number'>,
    row: (id) => kept(id, 'row') as Cell<'row'>,
    find: (id) => byId.get(id),
  };
}
