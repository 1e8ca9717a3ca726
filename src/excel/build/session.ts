import type { Signal } from '../../job/job.js';
import { answered } from './answered.js';
import type { Has, Requirements } from './features.js';

/** What building and undoing share: one workbook in one Excel. */
export interface Session {
  readonly has: Has;
  readonly requirements: Requirements;
  /** In milliseconds. */
  readonly patience: number;
  /** Of parts that are stored in the workbook. */
  readonly namespaces: readonly string[];
  /** Of work that has changed nothing yet, so that nobody waits for Excel's answer once it is not wanted. */
  readonly signal?: Signal | undefined;
}

/** Requests wait until a cell that is being edited is left. */
const OPTIONS: Excel.RunOptions = { delayForCellEdit: true };

export const inExcel = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run(OPTIONS, work);

export const send = (
  context: Excel.RequestContext,
  session: Pick<Session, 'patience' | 'signal'>,
  signal = session.signal,
): Promise<void> => answered(context.sync(), session.patience, signal);
