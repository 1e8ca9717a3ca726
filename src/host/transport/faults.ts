import { ACTION, type Action, type Batch } from '../wire/protocol.js';

/** What goes wrong with a batch. */
export interface Fault {
  /** The batch it happens to, counted from 1 since the host was made; those that only let references go do not count. */
  readonly at: number;
  /** How much of it is carried out before that; half is counted in what changes something. */
  readonly done: 'nothing' | 'half' | 'everything';
  /** Whether the library hears of it, or never hears again. */
  readonly reply: 'error' | 'never';
}

/** The batch with which the library lets go of what it kept. */
export function isCleanUp({ Actions }: Batch): boolean {
  return Actions.every(
    ({ ActionType, Name }) => ActionType === ACTION.instantiate || Name === '_RemoveReference',
  );
}

function changesSomething({ ActionType, Name }: Action): boolean {
  return ActionType === ACTION.setProperty || (ActionType === ACTION.method && Name !== '_KeepReference');
}

/** How many actions lie before the second half of the changes. */
function firstHalf(actions: readonly Action[]): number {
  const changes = actions.flatMap((action, at) => (changesSomething(action) ? [at] : []));
  return changes[Math.floor(changes.length / 2)] ?? 0;
}

/** As much of a batch as a fault lets through. */
export function partOf(batch: Batch, { done }: Fault): Batch {
  const count = { nothing: 0, half: firstHalf(batch.Actions), everything: batch.Actions.length };
  return { ...batch, Actions: batch.Actions.slice(0, count[done]) };
}
