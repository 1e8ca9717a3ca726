import base from './jest.config.js';

/** The workbench in Chromium, over the built files: `npx webpack` first. One browser at a time. */
export default {
  ...base,
  roots: ['<rootDir>/tests/e2e'],
  testPathIgnorePatterns: [],
  maxWorkers: 1,
  testTimeout: 240_000,
};
