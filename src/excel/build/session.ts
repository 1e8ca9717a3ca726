import type { Signal } from '../../job/job.js';
import { answered } from './answered.js';
import type { Has, Requirements } from './features.js';
import { askExisting, type Existing } from './state/existing.js';

/** What building and undoing share: one workbook in one Excel. */
export interface Session {
  readonly has: Has;
  readonly requirements: Requirements;
  /** In milliseconds. */
  readonly patience: number;
  /** Of parts that are stored in the workbook. */
  readonly namespaces: readonly string[];
}

/** Requests wait until a cell that is being edited is left. */
const OPTIONS: Excel.RunOptions = { delayForCellEdit: true };

export const inExcel = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run(OPTIONS, work);

export const send = (
  context: Excel.RequestContext,
  { patience }: Pick<Session, 'patience'>,
  signal?: Signal,
): Promise<void> => answered(context.sync(), patience, signal);

export async function readExisting(context: Excel.RequestContext, session: Session): Promise<Existing> {
  const existing = askExisting(context.workbook, session.has, session.namespaces);
  await send(context, session);
  return existing();
}
