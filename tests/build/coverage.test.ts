import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { coveragePage } from '../../src/build/coveragePage.js';
import { everyKindCase } from '../../src/build/everyKindCase.js';
import { INVENTORY } from '../../src/build/inventory/inventory.js';
import { kindAndId, type Place, type PlaceKind } from '../../src/build/inventory/place.js';
import { stepOf } from '../../src/build/inventory/stepOf.js';
import { presetsWith } from '../../src/build/placeText.js';
import { presetsEn } from '../../src/i18n/presets.en.js';
import { registry } from '../../src/kpi/registry.js';
import { STEPS } from '../../src/pane/state/paneState.js';
import { stepOfPath } from '../../src/pane/state/stepOfPath.js';
import { BENEFIT_KIND_IDS } from '../../src/roi/case/benefitKinds.js';
import { DERIVED_KPIS } from '../../src/roi/case/kpis.js';
import { COST_CATEGORY_IDS } from '../../src/roi/case/lines.js';
import { PRESET_IDS } from '../../src/roi/case/project.js';
import { modelOf } from '../../src/roi/model/model.js';
import { TOPICS } from '../../src/workbook/method/topics.js';
import { fullCase } from '../roi/fullCase.js';
import { built, presetCase } from '../workbook/workbooks.js';

const fileAt = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const textAt = (path: string): string => readFileSync(fileAt(path), 'utf8');
const SOURCES = '../shared/domain/source-inventory.md';

const PRESET_CASES = PRESET_IDS.map(presetCase);
const CASES = [everyKindCase(), fullCase(), ...PRESET_CASES];
const DOCUMENTS = Object.values(INVENTORY);
const ROWS = DOCUMENTS.flatMap((rows) => Object.entries(rows));
const PLACES = new Set(ROWS.flatMap(([, { at }]) => at));

/** A figure path without the ids of list entries. */
function isIn(value: unknown, steps: readonly string[]): boolean {
  const [step, ...rest] = steps;
  if (step === undefined) return true;
  if (Array.isArray(value)) return value.some((entry) => isIn(entry, steps));
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return false;
  return isIn((value as Record<string, unknown>)[step], rest);
}

const ids = (of: readonly string[]) => {
  const known = new Set(of);
  return (id: string): boolean => known.has(id);
};

/** Asked of what the product does, not of the types: sheets of built workbooks, checks of models, entries of presets. */
const IS_THERE: Readonly<Record<PlaceKind, (id: string) => boolean>> = {
  function: ids(registry.map(({ id }) => id)),
  field: (path) => CASES.some((theCase) => isIn(theCase, path.split('.'))),
  step: ids(STEPS),
  benefit: ids(BENEFIT_KIND_IDS),
  cost: ids(COST_CATEGORY_IDS),
  kpi: ids(Object.keys(DERIVED_KPIS)),
  sheet: ids(built(fullCase()).sheets.map(({ id }) => id)),
  check: ids(CASES.flatMap((theCase) => modelOf(theCase).checks.map(({ id }) => id))),
  example: (path) => presetsWith(path).length > 0,
  topic: ids(Object.keys(TOPICS)),
  page: (page) => existsSync(fileAt(`docs/${page}`)),
  source: (id) => {
    const titles: Readonly<Record<string, string>> = presetsEn.sources;
    return JSON.stringify(PRESET_CASES).includes(titles[id] ?? 'no such source');
  },
};

const isThere = (place: Place): boolean => {
  const { kind, id } = kindAndId(place);
  return IS_THERE[kind](id);
};

describe('docs/coverage.md', () => {
  const page = coveragePage();

  it('is what would be made now (npm run generate)', () => {
    expect(textAt('docs/coverage.md')).toBe(page);
  });

  it('has a row for each of the inventory, and counts them', () => {
    const told = [...page.matchAll(/^\| (\d\.\d+) \|/gm)].map(([, id]) => id);
    for (const [id, { lacks }] of ROWS) {
      expect(told.filter((other) => other === id)).toHaveLength(lacks === undefined ? 1 : 2);
    }
    const [, all, placed, partly, left] = /^\| All \| (\d+) \| (\d+) \| (\d+) \| (\d+) \|$/m.exec(page)!;
    expect(Number(all)).toBe(ROWS.length);
    expect(Number(placed) + Number(partly) + Number(left)).toBe(ROWS.length);
    expect(Number(partly) + Number(left)).toBe(told.length - ROWS.length);
  });

  it('links to functions that the reference has', () => {
    const functions = textAt('docs/functions.md');
    const linked = [...page.matchAll(/\(functions\.md#(\w+)\)/g)].map(([, id]) => id!);
    expect(linked.length).toBeGreaterThan(50);
    expect(linked.filter((id) => !functions.includes(`<a id="${id}"></a>`))).toEqual([]);
  });
});

describe('the inventory of sources', () => {
  (existsSync(fileAt(SOURCES)) ? it : it.skip)('is here row by row, each once', () => {
    const asked = [...textAt(SOURCES).matchAll(/^\| (\d\.\d+) \|/gm)].map(([, id]) => id);
    expect(asked).toHaveLength(183);
    expect(ROWS.map(([id]) => id)).toEqual(asked);
  });

  it('says of every row where it is or why it is not', () => {
    expect(ROWS.filter(([, { at, lacks = '' }]) => at.length === 0 && lacks === '')).toEqual([]);
    expect(ROWS.filter(([, { asks }]) => asks === '')).toEqual([]);
    expect(ROWS.filter(([, { at }]) => new Set(at).size < at.length)).toEqual([]);
  });

  it('names only places that are there', () => {
    expect([...PLACES].filter((place) => !isThere(place))).toEqual([]);
  });

  it('would find a place that is not there, of every kind', () => {
    const kinds = Object.keys(IS_THERE) as readonly PlaceKind[];
    expect(kinds.filter((kind) => isThere(`${kind}:nowhere` as Place))).toEqual([]);
    // Names of what could be there: a sheet that no workbook has, a field one level too deep, an example of another list.
    const almost = ['sheet:agents', 'field:metrics.nps.goal', 'example:risks.trust'] as readonly string[];
    expect(almost.filter((place) => isThere(place as Place))).toEqual([]);
  });

  it('does not compile with a place that no part of the product knows', () => {
    const invented: readonly Place[] = [
      // @ts-expect-error - no such function
      'function:CACRATIO',
      // @ts-expect-error - no such field
      'field:metrics.handleTime.goal',
      // @ts-expect-error - no such sheet
      'sheet:benchmarks',
      // @ts-expect-error - no such check
      'check:noGoal',
      // @ts-expect-error - a risk, not a soft point
      'example:softFactors.security',
    ];
    expect(invented.filter(isThere)).toEqual([]);
  });

  it('puts each field under the step that the pane has it in', () => {
    const paths = [...PLACES]
      .map(kindAndId)
      .flatMap(({ kind, id }) => (kind === 'field' || kind === 'example' ? [id] : []));
    expect(paths.length).toBeGreaterThan(100);
    expect(paths.filter((path) => stepOf(path) !== stepOfPath(path))).toEqual([]);
  });
});
