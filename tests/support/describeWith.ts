import process from 'node:process';

/** A program that a suite is judged by. */
export interface Judge {
  readonly isThere: boolean;
  /** What to do where it is not. */
  readonly missing: string;
}

/** A suite that needs a program. Where there is none it is skipped, saying so, but on the build server, where it fails. */
export function describeWith({ isThere, missing }: Judge, name: string, suite: () => void): void {
  if (isThere) describe(name, suite);
  else if (process.env['CI']) {
    it(`${name}: cannot run`, () => {
      throw new Error(missing);
    });
  } else {
    process.stderr.write(`skipped, ${name}: ${missing}\n`);
    describe.skip(name, suite);
  }
}
