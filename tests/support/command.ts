import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Long enough for a command on a busy machine. */
export const COMMAND_TIMEOUT = 120_000;

/** One of the commands of src/build, as a process of its own; as another user where that is wanted. */
export async function runCommand(
  script: 'model' | 'workbook',
  args: readonly string[],
  options: { readonly uid?: number } = {},
): Promise<Ran> {
  try {
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', `src/build/${script}.ts`, ...args],
      { maxBuffer: 64e6, ...options },
    );
    return { code: 0, out: stdout, err: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr };
  }
}
