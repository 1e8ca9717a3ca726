/**
 * What each part of src may import besides itself, and which packages. The README prints the first column;
 * `packages` are patterns of names, none where there is no entry.
 */
const PARTS = {
  job: { parts: [] },
  stats: { parts: [], packages: ['@stdlib/stats-base-dists-', 'pure-rand', 'd3-array'] },
  kpi: { parts: ['stats'], packages: ['vader-sentiment'] },
  formula: { parts: ['stats'] },
  roi: { parts: ['kpi', 'stats', 'formula', 'job'], packages: ['valibot'] },
  i18n: { parts: ['kpi', 'roi'] },
  chart: { parts: [], packages: ['d3-array'] },
  workbook: { parts: ['kpi', 'formula', 'roi', 'chart', 'i18n'] },
  xlsx: { parts: ['workbook', 'formula', 'chart'], packages: ['fflate'] },
  excel: { parts: ['kpi', 'roi', 'workbook', 'formula', 'chart', 'i18n', 'job'], packages: ['@borgar/fx'] },
  pane: {
    parts: ['kpi', 'stats', 'roi', 'formula', 'workbook', 'chart', 'i18n', 'job'],
    packages: ['react', 'react-dom', '@fluentui/', '@internationalized/number', 'numfmt'],
  },
  addin: {
    parts: ['kpi', 'stats', 'roi', 'formula', 'workbook', 'chart', 'xlsx', 'excel', 'i18n', 'job', 'pane'],
    packages: ['@microsoft/office-js-helpers'],
  },
  cells: { parts: [] },
  host: { parts: ['cells'], packages: ['numfmt', '@borgar/fx'] },
  workbench: {
    parts: ['cells', 'host', 'kpi', 'stats', 'roi', 'chart', 'workbook', 'xlsx', 'i18n'],
    packages: ['@univerjs/', 'rxjs', 'exceljs', 'papaparse', 'fflate', 'numfmt'],
  },
  build: {
    parts: ['cells', 'host', 'excel', 'kpi', 'stats', 'formula', 'roi', 'workbook', 'xlsx', 'i18n'],
    packages: ['*'],
  },
};

/** Files with narrower arrows than the part they stand in. */
const FILES = {
  'addin/(?:functions|forExcel|blankCounts|addresses|cellErrors)[.]': ['kpi', 'stats', 'i18n', 'addin'],
};

const under = (parts) => `^src/(?:${parts.join('|')})/`;
const packagePattern = (packages) => `node_modules/(?:${packages.join('|')})`;

const rulesOfPart = ([part, { parts, packages = [] }]) => [
  {
    name: `${part}-imports`,
    comment: `src/${part} may import: ${parts.join(', ') || 'only itself'}`,
    severity: 'error',
    from: { path: under([part]) },
    to: { path: '^src/', pathNot: under([part, ...parts]) },
  },
  ...(packages.includes('*')
    ? []
    : [
        {
          name: `${part}-packages`,
          comment: `src/${part} may use packages: ${packages.join(', ') || 'none'}`,
          severity: 'error',
          from: { path: under([part]) },
          to: { pathNot: ['^src/', ...(packages.length > 0 ? [packagePattern(packages)] : [])] },
        },
      ]),
];

module.exports = {
  forbidden: [
    ...Object.entries(PARTS).flatMap(rulesOfPart),
    ...Object.entries(FILES).map(([file, parts]) => ({
      name: `narrow-${parts.join('-')}`,
      comment: `src/${file} may import: ${parts.join(', ')}`,
      severity: 'error',
      from: { path: `^src/${file}` },
      to: { path: '^src/', pathNot: under(parts) },
    })),
    {
      name: 'functions-without-pane',
      comment: 'what functions.js is made of never reaches the pane or Office helpers',
      severity: 'error',
      from: { path: '^src/addin/functions[.]' },
      to: { path: '^src/pane/|node_modules/(?:react|@fluentui|@microsoft)', reachable: true },
    },
    {
      name: 'code-without-prose',
      comment: 'prose and examples do not travel with functions.js',
      severity: 'error',
      from: { path: '^src/addin/functions[.]' },
      to: { path: '[.]doc[.]ts$|/catalogue[.]ts$|/docs[.]en[.]ts$', reachable: true },
    },
    {
      name: 'i18n-types-of-roi',
      comment: 'the words know what a case is made of, not how it works',
      severity: 'error',
      from: { path: '^src/i18n/' },
      to: { path: '^src/roi/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphan-folders',
      severity: 'error',
      from: { path: '^src/', pathNot: under(Object.keys(PARTS)) },
      to: {},
    },
    {
      name: 'never-shared',
      comment: 'users do not have ../shared',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '[.][.]/shared' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.js', '.json'],
      conditionNames: ['import', 'require', 'types'],
    },
  },
};
