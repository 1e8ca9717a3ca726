import webpack from 'webpack';

const CONFIG = new URL('../../webpack.config.js', import.meta.url).href;

/** Runs webpack with the project's configuration, reporting progress from 0 to 1. */
export async function webpackBuild(report: (share: number) => void): Promise<void> {
  const { default: configure } = (await import(CONFIG)) as { default: () => webpack.Configuration[] };
  const configurations = configure();
  const shares = configurations.map(() => 0);
  configurations.forEach((configuration, at) => {
    const progress = new webpack.ProgressPlugin((share) => {
      shares[at] = share;
      report(shares.reduce((sum, part) => sum + part, 0) / shares.length);
    });
    (configuration.plugins ??= []).push(progress);
  });
  const compiler = webpack(configurations);
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString('errors-only')));
      else
        compiler.close(() => {
          resolve();
        });
    });
  });
}
