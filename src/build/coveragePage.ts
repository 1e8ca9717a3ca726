import { coverageEn } from '../i18n/coverage.en.js';
import { presetsEn } from '../i18n/presets.en.js';
import { INVENTORY } from './inventory/inventory.js';
import { kindAndId, type DocumentId, type PlaceKind } from './inventory/place.js';
import type { Row } from './inventory/row.js';
import { markdownTable } from './markdownTable.js';
import { placeText } from './placeText.js';

const text = coverageEn;
const { counts } = text;

const documents = Object.entries(INVENTORY) as readonly (readonly [
  DocumentId,
  Readonly<Record<string, Row>>,
])[];
const rows = documents.flatMap(([, ofDocument]) => Object.entries(ofDocument));

const isPlaced = ({ lacks }: Row): boolean => lacks === undefined;
const isLeft = ({ at }: Row): boolean => at.length === 0;
const isPartly = (one: Row): boolean => !isPlaced(one) && !isLeft(one);

const countsOf = (name: string, counted: readonly Row[]): readonly string[] => [
  name,
  ...[counted, counted.filter(isPlaced), counted.filter(isPartly), counted.filter(isLeft)].map(({ length }) =>
    String(length),
  ),
];

function summary(): readonly string[] {
  const all = rows.map(([, one]) => one);
  const kinds = Object.entries(text.kinds) as readonly (readonly [PlaceKind, string])[];
  return [
    ...markdownTable(
      [text.source, counts.rows, counts.placed, counts.partly, counts.left],
      [
        ...documents.map(([id, ofDocument]) => countsOf(presetsEn.sources[id], Object.values(ofDocument))),
        countsOf(text.all, all),
      ],
    ),
    ...markdownTable(
      [text.kind, counts.rows],
      kinds.map(([kind, name]) => [
        name,
        String(all.filter(({ at }) => at.some((place) => kindAndId(place).kind === kind)).length),
      ]),
    ),
  ];
}

const open = (): readonly string[] =>
  markdownTable(
    [text.row, text.asks, text.lacks],
    rows.flatMap(([number, { asks, lacks }]) => (lacks === undefined ? [] : [[number, asks, lacks]])),
  );

const documentTable = (ofDocument: Readonly<Record<string, Row>>): readonly string[] =>
  markdownTable(
    [text.row, text.asks, text.at],
    Object.entries(ofDocument).map(([number, { asks, at }]) => [
      number,
      asks,
      at.length === 0 ? text.nowhere : at.map(placeText).join('; '),
    ]),
  );

/** Every row of the inventory of sources and where it ended up, or why not. */
export function coveragePage(): string {
  return [
    `# ${text.title}`,
    '',
    text.made,
    '',
    ...text.intro.flatMap((said) => [said, '']),
    `## ${text.summary}`,
    '',
    ...summary(),
    `## ${text.open}`,
    '',
    ...open(),
    ...documents.flatMap(([id, ofDocument]) => [
      `## ${presetsEn.sources[id]}`,
      '',
      ...documentTable(ofDocument),
    ]),
  ].join('\n');
}
