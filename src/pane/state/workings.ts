import type { Cell } from '../../formula/expr.js';
import type { BenefitCells } from '../../roi/model/benefitLine.js';
import type { Calculation } from '../../roi/model/calculator.js';
import { isWorkloadKind } from '../../roi/model/volumes.js';

export interface Factor {
  readonly kind: 'hours' | 'money' | 'share' | 'ratio';
  readonly value: number;
}

/** How a month at full effect comes about: (product of `makes` + `beside`) × product of `leaves` = `amount`. */
export interface Workings {
  readonly makes: readonly Factor[];
  /** Money that is no working time; 0 where there is none. */
  readonly beside: number;
  /** What the solution, the risk and the scenario leave of it; a factor of 1 is none. */
  readonly leaves: readonly Factor[];
  readonly amount: number;
}

type Read = (cell: Cell<'number'>) => number;

const share = (value: number): Factor => ({ kind: 'share', value });

function made({ line, gross, realisation }: BenefitCells, { model }: Calculation, read: Read) {
  const cashed = realisation ? [share(read(realisation))] : [];
  const block = model.workload?.block;
  const part = isWorkloadKind(line.kind) ? block?.parts.get(line.kind) : undefined;
  if (!block || !part)
    return { makes: [{ kind: 'money', value: read(gross!) } as const, ...cashed], beside: 0 };
  const time: readonly Factor[] = [
    { kind: 'hours', value: read(part.hours) },
    { kind: 'money', value: read(block.hourly) },
  ];
  return { makes: [...time, ...cashed], beside: part.cash ? read(part.cash) : 0 };
}

/**
 * Told from the model's own cells; undefined for a line that counts nothing or differs from month to month. `numberOf`
 * reads a cell by its id.
 */
export function workingsOf(
  id: string,
  calculation: Calculation,
  numberOf: (id: string) => number,
): Workings | undefined {
  const { model, tape } = calculation;
  const cells = model.benefits.find(({ line }) => line.id === id);
  if (!cells?.gross || !cells.loss) return undefined;
  const read: Read = (cell) => tape.number(cell);
  const { attribution, risk } = cells;
  const { benefits, costs } = model.terms.active;
  // A loss grows by its risk and is never softened, as in src/roi/model/worth.ts.
  const leaves =
    read(cells.loss) === 1
      ? [share(1 + read(risk)), { kind: 'ratio', value: read(costs) } as const]
      : [share(read(attribution)), share(1 - read(risk)), { kind: 'ratio', value: read(benefits) } as const];
  return {
    ...made(cells, calculation, read),
    leaves: leaves.filter(({ value }) => value !== 1),
    amount: numberOf(`benefit.${id}.monthly`),
  };
}
