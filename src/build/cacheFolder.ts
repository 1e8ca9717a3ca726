import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where a user's system keeps what programs can make anew. */
export function cacheFolder(
  platform: string,
  { XDG_CACHE_HOME, LOCALAPPDATA }: NodeJS.ProcessEnv,
  home = homedir(),
): string {
  if (platform === 'win32') return join(LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'csroi', 'Cache');
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'csroi');
  return join(XDG_CACHE_HOME ?? join(home, '.cache'), 'csroi');
}
