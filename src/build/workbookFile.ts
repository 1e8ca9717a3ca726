import { randomUUID } from 'node:crypto';
import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, extname } from 'node:path';
import { workbookCommandEn as words } from '../i18n/workbookCommand.en.js';
import { refused, type Refused } from './refused.js';
import { userPath } from './userPath.js';

const REASONS: Readonly<Record<string, 'noPermission' | 'noRoom'>> = {
  EACCES: 'noPermission',
  EPERM: 'noPermission',
  EROFS: 'noPermission',
  EBUSY: 'noPermission',
  ENOSPC: 'noRoom',
  EDQUOT: 'noRoom',
};

function unwritable(file: string, error: unknown): Refused {
  const reason = (error as NodeJS.ErrnoException).code ?? '';
  return refused(words[REASONS[reason] ?? 'unwritable'], { file, reason });
}

/** What stands at a path, on the way to writing a file. */
function kindOf(path: string, file: string): 'folder' | 'file' | undefined {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found) return undefined;
    return found.isDirectory() ? 'folder' : 'file';
  } catch (error) {
    throw unwritable(file, error);
  }
}

/** Throws `Refused` where a workbook cannot be written: the name, the folder, a file that is there. */
export function requireTarget(file: string, force: boolean): void {
  if (extname(file).toLowerCase() !== '.xlsx') throw refused(words.notXlsx, { file });
  const path = userPath(file);
  const folder = dirname(path);
  if (kindOf(folder, file) !== 'folder') throw refused(words.noFolder, { file, folder });
  const there = kindOf(path, file);
  if (there === 'folder') throw refused(words.folderThere, { file });
  if (there === 'file' && !force) throw refused(words.fileThere, { file });
}

/** The file as a whole or not at all: written beside its place, then moved there. Throws `Refused`. */
export function writeWhole(file: string, bytes: Uint8Array): void {
  const path = userPath(file);
  const beside = `${path}.${randomUUID()}.tmp`;
  try {
    writeFileSync(beside, bytes, { flag: 'wx' });
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw unwritable(file, error);
  }
}
