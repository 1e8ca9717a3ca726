import { methodologyEn } from '../i18n/methodology.en.js';
import { modelEn } from '../i18n/model.en.js';
import { roiEn } from '../i18n/roi.en.js';
import { methodEn, type CitedId, type Topic } from '../i18n/workbookSheetsMethod.en.js';
import { verdictEn } from '../i18n/workbookSheetsVerdict.en.js';
import { catalogue } from '../kpi/catalogue.js';
import { CONSTANTS } from '../roi/model/constants.js';
import { modelOf, type Model } from '../roi/model/model.js';
import { citedBy } from '../workbook/method/citations.js';
import { rulesOf, type Rule } from '../workbook/method/rules.js';
import { TOPICS } from '../workbook/method/topics.js';
import { modelWords } from '../workbook/modelWords.js';
import { VERDICT_CASES } from '../workbook/verdict/cases.js';
import { everyKindCase } from './everyKindCase.js';
import { markdownTable as table } from './markdownTable.js';

const text = methodologyEn;
const { cited, groups, formulas } = methodEn;

const list = (texts: readonly string[]): readonly string[] => [...texts.map((said) => `- ${said}`), ''];
const linked = (id: string): string => `[CSROI.${id}](functions.md#${id.toLowerCase()})`;

const SOURCES: ReadonlyMap<string, { readonly title: string; readonly url?: string }> = new Map(
  catalogue.map(({ fn, doc }) => [fn.id, doc.source]),
);
function sourceText(id: string): string {
  const source = SOURCES.get(id)!;
  return source.url === undefined ? source.title : `[${source.title}](${source.url})`;
}

function sourcesOf({ cells }: Rule, { theCase }: Model): string {
  const ids = new Set(cells.flatMap((one) => citedBy(one, theCase.benefits)));
  const sources = new Set([...ids].map(sourceText));
  return sources.size === 0 ? formulas.own : [...sources].join('; ');
}

function formulaTables(model: Model): readonly string[] {
  const words = modelWords(model.theCase, modelEn, roiEn);
  return [...rulesOf(model, words, modelEn)].flatMap(([group, rules]) => [
    `### ${groups[group]}`,
    '',
    ...table(
      [text.figure, text.formula, text.source],
      rules.map((rule) => [rule.label, rule.formula, sourcesOf(rule, model)]),
    ),
  ]);
}

const definition = (id: CitedId): readonly string[] => [
  `**${linked(id)}**: ${cited[id].summary} \`${cited[id].formula}\``,
  '',
  ...list([...cited[id].notes, sourceText(id)]),
];

function constantRows(): readonly (readonly string[])[] {
  return Object.entries(CONSTANTS).map(([id, { expr }]) => [
    modelEn.labels[`constant.${id as keyof typeof CONSTANTS}`],
    expr?.op === 'const' ? String(expr.value) : '',
  ]);
}

const checkRows = ({ checks }: Model): readonly (readonly string[])[] =>
  checks.map(({ id, severity }) => [
    text.checks.kinds[severity],
    modelEn.checks[id as keyof typeof modelEn.checks],
  ]);

/** The parts of the page in their order, by their headings. */
function parts(model: Model): ReadonlyMap<string, readonly string[]> {
  const topics = Object.keys(TOPICS) as readonly Topic[];
  return new Map([
    [text.conventions, list(methodEn.conventions.texts)],
    [text.limits.title, list(text.limits.texts)],
    [text.formulas, [formulas.note, '', ...formulaTables(model)]],
    [
      text.definitions,
      topics.flatMap((topic) => [
        `### ${methodEn.definitions.topics[topic]}`,
        '',
        ...TOPICS[topic].flatMap(definition),
      ]),
    ],
    [
      text.functions.title,
      [
        text.functions.intro,
        '',
        ...table(
          [text.functions.name, text.formula, text.source],
          catalogue.map(({ fn, doc }) => [linked(fn.id), doc.formula, sourceText(fn.id)]),
        ),
      ],
    ],
    [text.constants.title, table([text.constants.name, text.constants.value], constantRows())],
    [
      text.checks.title,
      [text.checks.intro, '', ...table([text.checks.kind, text.checks.wrong], checkRows(model))],
    ],
    [
      text.verdict.title,
      [text.verdict.intro, '', ...VERDICT_CASES.map((id, at) => `${at + 1}. ${verdictEn.cases[id]}`), ''],
    ],
  ]);
}

const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\w\s-]/g, '')
    .replaceAll(' ', '-');

/** What finance reads: every formula in words with its source, and what none of them shows. */
export function methodologyPage(): string {
  const sections = parts(modelOf(everyKindCase()));
  return [
    `# ${text.title}`,
    '',
    text.made,
    '',
    ...text.intro.flatMap((said) => [said, '']),
    ...list([...sections.keys()].map((heading) => `[${heading}](#${anchor(heading)})`)),
    ...[...sections].flatMap(([heading, lines]) => [`## ${heading}`, '', ...lines]),
  ].join('\n');
}
