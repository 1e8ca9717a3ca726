/** Sources are ES modules in TypeScript; jest runs them as CommonJS through swc, in Node unless a test asks for jsdom. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: ['/tests/e2e/'],
  // Every core: jest keeps one for itself, which has nothing to do.
  maxWorkers: '100%',
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    // Its ES modules alone are named in the package.
    '^d3-array$': '<rootDir>/node_modules/d3-array/dist/d3-array.js',
  },
};
