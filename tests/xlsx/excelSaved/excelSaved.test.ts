/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { writeXlsx } from '../../../src/xlsx/writeXlsx.js';
import { partOf } from '../parts.js';
import { describeWithShared, shared } from '../shared.js';
import { bookComparisons } from './book.js';
import { chartComparisons } from './charts.js';
import type { Comparison, Difference } from './comparison.js';
import { featureComparisons } from './features.js';
import { pageComparisons } from './page.js';
import { sheetComparisons } from './sheet.js';
import { styleComparisons } from './styles.js';
import { xmlLines } from './xmlLines.js';

/*
 * Our XML beside that of files which Excel itself saved, for the same content, line by line. Every difference has its
 * reason, and every reason its difference.
 */
const FOLDER = 'excel-saved';

const COMPARISONS: readonly Comparison[] = [
  ...bookComparisons,
  ...sheetComparisons,
  ...featureComparisons,
  ...pageComparisons,
  ...styleComparisons,
  ...chartComparisons,
];

interface Sides {
  readonly Excel: readonly string[];
  readonly CSROI: readonly string[];
}

/** A reference as we write it: sheet names always in quotes, which Excel leaves out where it can. */
const quoted = (line: string): string => line.replace(/(["=,])([A-Z]\w*)!(?=\$?[A-Z\d])/g, "$1'$2'!");

/** What stands on one side only. */
function apart({ file, part, workbook }: Comparison): Sides {
  const excels = xmlLines(partOf(readFileSync(shared(`${FOLDER}/${file}.xlsx`)), part)).map(quoted);
  const ours = xmlLines(partOf(writeXlsx(workbook), part));
  return {
    Excel: excels.filter((line) => !ours.includes(line)),
    CSROI: ours.filter((line) => !excels.includes(line)),
  };
}

const explains = ({ only, lines }: Difference, sides: Sides): readonly string[] =>
  sides[only].filter((line) => lines.test(line));

describeWithShared(FOLDER)('as Excel saves it', () => {
  it.each(
    COMPARISONS.map(
      (comparison) => [comparison.feature, comparison.file, comparison.part, comparison] as const,
    ),
  )('%s (%s, %s)', (_feature, _file, _part, comparison) => {
    const sides = apart(comparison);
    const { differences } = comparison;
    const unexplained = (only: Difference['only']) =>
      sides[only].filter((line) => !differences.some((each) => each.only === only && each.lines.test(line)));
    expect({ onlyExcel: unexplained('Excel'), onlyOurs: unexplained('CSROI') }).toEqual({
      onlyExcel: [],
      onlyOurs: [],
    });
    const needless = differences.filter((difference) => explains(difference, sides).length === 0);
    expect(needless).toEqual([]);
  });
});
