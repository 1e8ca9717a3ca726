import { readFileSync, readdirSync } from 'node:fs';

const addinFiles = readdirSync('dist').filter((name) => /\.(?:js|html|css)$/.test(name));

it.each(addinFiles)('%s holds nothing of the grid', (name) => {
  expect(readFileSync(`dist/${name}`, 'utf8')).not.toMatch(/univer|exceljs|papaparse/i);
});

it('finds the grid where it belongs', () => {
  expect(readFileSync('dist/workbench/workbench.js', 'utf8')).toContain('univer');
});
