import { send, type Session } from './session.js';
import { askExisting, type Existing } from './state/existing.js';

/** What the workbook holds now, in a request of its own. */
export async function readExisting(context: Excel.RequestContext, session: Session): Promise<Existing> {
  const existing = askExisting(context.workbook, session.has, session.namespaces);
  await send(context, session);
  return existing();
}
