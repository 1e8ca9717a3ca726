import { coverageEn } from '../i18n/coverage.en.js';
import { fill } from '../i18n/fill.js';
import { modelEn } from '../i18n/model.en.js';
import { paneEn } from '../i18n/pane.en.js';
import { presetsEn } from '../i18n/presets.en.js';
import { roiEn } from '../i18n/roi.en.js';
import { workbookSheetsEn } from '../i18n/workbookSheets.en.js';
import { METRICS, type MetricId } from '../roi/case/metrics.js';
import { valueAt } from '../roi/case/path.js';
import { PRESET_IDS } from '../roi/case/project.js';
import type { PresetId } from '../roi/case/types.js';
import { EXAMPLE_SURROUNDINGS } from '../roi/presets/exampleSurroundings.js';
import { PRESETS } from '../roi/presets/presets.js';
import { kindAndId, type Place } from './inventory/place.js';
import { stepOf } from './inventory/stepOf.js';

const { places: text } = coverageEn;
const { steps } = paneEn;

const CASES = PRESET_IDS.map((id) => [id, PRESETS[id](presetsEn, EXAMPLE_SURROUNDINGS)] as const);

/** The presets whose case has an entry at this figure path. */
export const presetsWith = (path: string): readonly PresetId[] =>
  CASES.filter(([, theCase]) => valueAt(theCase, path) !== undefined).map(([id]) => id);

const isMetric = (id: string | undefined): id is MetricId => id !== undefined && Object.hasOwn(METRICS, id);

function fieldText(path: string): string {
  const step = steps[stepOf(path)].name;
  const [part, id] = path.split('.');
  return part === 'metrics' && isMetric(id)
    ? fill(text.metric, { step, name: roiEn.metrics[id], path })
    : fill(text.field, { step, path });
}

function exampleText(path: string): string {
  const presets = presetsWith(path).map((id) => presetsEn.titles[id]);
  return fill(text.example, { step: steps[stepOf(path)].name, path, presets: presets.join(', ') });
}

/** A place as the page names it: as it is called in the product, with a link where there is a page. */
export function placeText(place: Place): string {
  const named = kindAndId(place);
  switch (named.kind) {
    case 'function':
      return `[CSROI.${named.id}](functions.md#${named.id.toLowerCase()})`;
    case 'field':
      return fieldText(named.id);
    case 'step':
      return fill(text.step, { step: steps[named.id].name });
    case 'benefit':
      return fill(text.line, { step: steps.benefits.name, name: roiEn.benefitKinds[named.id] });
    case 'cost':
      return fill(text.line, { step: steps.costs.name, name: roiEn.costCategories[named.id] });
    case 'kpi':
      return fill(text.kpi, { name: roiEn.derivedKpis[named.id] });
    case 'sheet':
      return fill(text.sheet, { name: workbookSheetsEn.names[named.id] });
    case 'check':
      return fill(text.check, { finds: modelEn.checks[named.id] });
    case 'example':
      return exampleText(named.id);
    case 'topic':
      return fill(text.topic, { name: workbookSheetsEn.method.definitions.topics[named.id] });
    case 'page':
      return `[${named.id}](${named.id})`;
    case 'source':
      return fill(text.source, { title: presetsEn.sources[named.id] });
  }
}
