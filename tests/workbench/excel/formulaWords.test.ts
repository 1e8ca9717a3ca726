import { formulaWords, respelled, type WordKind } from '../../../src/workbench/excel/formulaWords.js';

const SPELL: Readonly<Record<WordKind, (word: string) => string | undefined>> = {
  function: (word) => word.toUpperCase(),
  sheet: (word) =>
    ['Survey', 'Cash flow', "It's"].find((sheet) => sheet.toLowerCase() === word.toLowerCase()),
  name: (word) => (word.toLowerCase() === 'netflow' ? 'NetFlow' : undefined),
};

it.each([
  ['=csroi.nps(survey!a2:a61)', '=CSROI.NPS(Survey!a2:a61)'],
  ["=sum('cash flow'!a:a, 'SURVEY'!2:3)", "=SUM('Cash flow'!a:a, Survey!2:3)"],
  ["=sum('it''s'!netflow)", "=SUM('It''s'!NetFlow)"],
  ['=netflow*(1+NETFLOW)', '=NetFlow*(1+NetFlow)'],
  ['=if(a1="netflow ""survey!a1""",netflow2,netflow)', '=IF(a1="netflow ""survey!a1""",netflow2,NetFlow)'],
  ['=nowhere!A1+#REF!+1E-6', '=nowhere!A1+#REF!+1E-6'],
  ['=sum ((a1,netflow))', '=SUM ((a1,NetFlow))'],
  ['={1,2;"netflow",4}', '={1,2;"netflow",4}'],
])('%s becomes %s', (typed, written) => {
  expect(respelled(typed, SPELL)).toBe(written);
});

it('tells functions, sheets and names apart', () => {
  const words = [...formulaWords("=let(x,'Cash flow'!B2,x*rate)")].map(({ kind, word }) => [kind, word]);
  expect(words).toEqual([
    ['function', 'let'],
    ['name', 'x'],
    ['sheet', 'Cash flow'],
    ['name', 'B2'],
    ['name', 'x'],
    ['name', 'rate'],
  ]);
});

it('takes no parts of numbers, absolute references and errors for words', () => {
  expect([...formulaWords('=1E-6+$A$1+#REF!')]).toEqual([]);
});
