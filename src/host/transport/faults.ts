import { ACTION, type Action, type Batch } from '../wire/protocol.js';

/** What goes wrong with a batch. */
export interface Fault {
  /** The batch it happens to, counted from 1 since the host was made; those that only let references go do not count. */
  readonly at: number;
  /** How much of it is carried out before that; half and a number are counted in what changes something. */
  readonly done: 'nothing' | 'half' | 'everything' | number;
  /** Whether the library hears of it, or never hears again. */
  readonly reply: 'error' | 'never';
}

/** The batch with which the library lets go of what it kept. */
export function isCleanUp({ Actions }: Batch): boolean {
  return Actions.every(
    ({ ActionType, Name }) => ActionType === ACTION.instantiate || Name === '_RemoveReference',
  );
}

export function changesSomething({ ActionType, Name }: Action): boolean {
  return ActionType === ACTION.setProperty || (ActionType === ACTION.method && Name !== '_KeepReference');
}

/** Of the application, a sheet or a range. */
export const calculates = ({ ActionType, Name }: Action): boolean =>
  ActionType === ACTION.method && Name === 'Calculate';

/** How many actions lie before the change of some number, counted from 0. */
function before(actions: readonly Action[], change: (count: number) => number): number {
  const changes = actions.flatMap((action, at) => (changesSomething(action) ? [at] : []));
  return changes[change(changes.length)] ?? actions.length;
}

/** As much of a batch as a fault lets through. */
export function partOf(batch: Batch, { done }: Fault): Batch {
  const { Actions } = batch;
  const count =
    typeof done === 'number'
      ? before(Actions, () => done)
      : {
          nothing: 0,
          half: before(Actions, (changes) => Math.floor(changes / 2)),
          everything: Actions.length,
        }[done];
  return { ...batch, Actions: Actions.slice(0, count) };
}
