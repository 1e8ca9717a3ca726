import { readFileSync } from 'node:fs';
import { answerTo } from '../../../src/build/modelAnswer.js';

const COMMAND = /^\$ npm run --silent model -- (.+)\n([\s\S]+?)(?=\n\n|\n```)/gm;

/** What the README shows under "How the numbers are made". */
const section = /## How the numbers are made\n([\s\S]+?)\n## /.exec(readFileSync('README.md', 'utf8'))![1]!;
const shown = [...section.matchAll(COMMAND)].map(([, args, output]) => [args!, output!] as const);

it('shows a formula as Excel has it and in words', () => {
  expect(shown.map(([args]) => args).join('\n')).toMatch(/--explain[\s\S]*--formula/);
});

it.each(shown)('%s prints what the README shows', (args, output) => {
  expect(answerTo(args.split(' '))).toBe(output);
});
