import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import TerserPlugin from 'terser-webpack-plugin';
import { register } from 'tsx/esm/api';
import LicensePlugin from 'webpack-license-plugin';

// The catalogue, from which functions.json is made, is TypeScript.
register();
const { checkedOrigin, manifestFor, DEVELOPMENT_ORIGIN } = await import('./src/build/manifest.ts');
const { functionsMetadata } = await import('./src/build/functionsMetadata.ts');
const { helpPage } = await import('./src/build/helpPage.ts');
const { officeSurface } = await import('./src/build/officeSurface.ts');
const { PRESET_IDS } = await import('./src/roi/case/project.ts');
const { workbenchExamples } = await import('./src/build/workbenchExamples.ts');

const root = fileURLToPath(new URL('.', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/** Microsoft's rule for published add-ins; while developing the file comes from the npm package. */
const OFFICE_JS_ORIGIN = 'https://appsforoffice.microsoft.com';
const OFFICE_JS_CDN = `${OFFICE_JS_ORIGIN}/lib/1/hosted/office.js`;
const OFFICE_JS_LOCAL = '/office-js/office.js';

const shared = {
  context: root,
  mode: 'production',
  target: ['web', 'es2022'],
  devtool: 'source-map',
  resolve: {
    extensions: ['.tsx', '.ts', '.js'],
    extensionAlias: { '.js': ['.ts', '.tsx', '.js'] },
    alias: {
      debug$: `${root}src/build/silentDebug.cjs`,
      '@stdlib/assert-has-generator-support$': `${root}src/build/generatorSupport.cjs`,
    },
  },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'swc-loader',
        options: {
          jsc: {
            parser: { syntax: 'typescript', tsx: true },
            target: 'es2022',
            transform: { react: { runtime: 'automatic' } },
          },
        },
      },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    ],
  },
  optimization: {
    // Licences stand in THIRD-PARTY-NOTICES, which goes with the files; the chunks are those that an import() names.
    minimizer: [
      new TerserPlugin({
        minify: TerserPlugin.swcMinify,
        extractComments: false,
        terserOptions: { format: { comments: false } },
      }),
    ],
    splitChunks: false,
  },
  performance: { hints: false },
};

const output = (folder) => ({
  path: `${root}dist/${folder}`,
  filename: '[name].js',
  chunkFilename: '[name].js',
  globalObject: 'globalThis',
});

const notices = (file) =>
  new LicensePlugin({
    outputFilename: `${file}.json`,
    includeNoticeText: true,
    unacceptableLicenseTest: (licence) => /GPL/.test(licence),
  });

/** Where the files will be served from; a wrong address fails before anything is built. */
const originOf = (env) => (env.origin ? checkedOrigin(env.origin) : DEVELOPMENT_ORIGIN);

/** functions.js: one file that needs nothing but `CustomFunctions`; the lexicon of SENTIMENT is a chunk of its own. */
const functions = (env) => ({
  ...shared,
  name: 'functions',
  entry: { functions: './src/addin/functions.ts' },
  // `--env bare` leaves the statistics library out, to weigh the rest.
  externals: env.bare ? [/^@stdlib\//, /^pure-rand/] : [],
  externalsType: 'commonjs',
  // A path of our own: the automatic one looks for a document, which the JavaScript-only runtime does not have.
  // The pane has a part of the same name in the same folder.
  output: {
    ...output(''),
    chunkFilename: 'functions-[name].js',
    uniqueName: 'csroi-functions',
    publicPath: '',
  },
  plugins: [notices('notices-functions')],
});

const taskpane = (env) => ({
  ...shared,
  name: 'taskpane',
  entry: { taskpane: './src/addin/taskpane.ts' },
  output: { ...output(''), uniqueName: 'csroi-taskpane', publicPath: '' },
  // What several parts that are fetched later have in common is fetched once.
  optimization: { ...shared.optimization, splitChunks: { chunks: 'async', minSize: 8_000 } },
  plugins: [
    new HtmlPlugin({
      template: './src/addin/taskpane.html',
      filename: 'taskpane.html',
      scriptLoading: 'blocking',
      inject: false,
      templateParameters: {
        officeJs: env.origin ? OFFICE_JS_CDN : OFFICE_JS_LOCAL,
        officeJsOrigin: env.origin ? OFFICE_JS_ORIGIN : '',
        version,
      },
    }),
    new CopyPlugin({
      patterns: [
        { from: 'assets/*.png', to: 'assets/[name][ext]' },
        {
          from: 'THIRD-PARTY-NOTICES',
          to: 'THIRD-PARTY-NOTICES.txt',
          toType: 'file',
        },
        {
          from: 'manifest.xml',
          transform: (source) => manifestFor(source.toString(), { origin: originOf(env), version }),
        },
        {
          from: 'package.json',
          to: 'functions.json',
          transform: () => functionsMetadata(originOf(env)),
        },
        {
          from: 'docs/functions.md',
          to: 'help/functions.html',
          transform: (source) => helpPage('CSROI functions', source.toString()),
        },
      ],
    }),
    notices('notices-taskpane'),
  ],
});

let presets;

/** The workbook of a preset as JSON; all of them are made at once, by a program of their own beside the build. */
const presetFile = async (preset) => {
  presets ??= promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', `${root}src/build/presetBooks.ts`, version],
    { cwd: root, maxBuffer: 64_000_000 },
  ).then(({ stdout }) => JSON.parse(stdout));
  return JSON.stringify((await presets)[preset]);
};

/** Served from this machine only, so not mapped; a browser takes a second longer for it when it is not minimised. */
const workbench = () => ({
  ...shared,
  name: 'workbench',
  devtool: false,
  module: {
    rules: [
      ...shared.module.rules,
      { test: /[\\/]@univerjs[\\/].*\.js$/, loader: `${root}src/build/plainFields.cjs` },
    ],
  },
  entry: { workbench: './src/workbench/main.ts' },
  output: { ...output('workbench'), uniqueName: 'csroi-workbench', publicPath: 'auto' },
  plugins: [
    new HtmlPlugin({ template: './src/workbench/index.html', filename: 'index.html', inject: false }),
    new MiniCssExtractPlugin(),
    new CopyPlugin({
      patterns: [
        { from: 'package.json', to: 'examples.json', transform: () => workbenchExamples() },
        {
          from: 'package.json',
          to: 'office-surface.json',
          transform: () => JSON.stringify(officeSurface()),
        },
        ...PRESET_IDS.map((preset) => ({
          from: 'package.json',
          to: `presets/${preset}.json`,
          transform: () => presetFile(preset),
        })),
      ],
    }),
  ],
});

/** `--env origin=https://example.org/csroi` makes the files to publish there, without the workbench. */
export default (env = {}) => {
  originOf(env);
  return [functions(env), taskpane(env), ...(env.origin ? [] : [workbench()])];
};
