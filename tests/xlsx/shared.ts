import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Schemas, files saved by Excel and tools of the makers of this project, which users do not have. */
const SHARED = join(__dirname, '../../../shared');

export const shared = (path: string): string => join(SHARED, path);

/** A suite that needs something shared. */
export const describeWithShared = (path: string): jest.Describe =>
  existsSync(shared(path)) ? describe : describe.skip;
