import type { Surface } from '../../host/api/surface.js';
import { fill } from '../../i18n/fill.js';
import { workbenchEn } from '../../i18n/workbench.en.js';
import type { CallableFunction } from '../excel/callFunction.js';
import { loadFunctions } from '../excel/customFunctions.js';
import { loadMetadata, type FunctionsMetadata } from '../excel/metadata.js';
import { loadExamples, type Example } from '../welcome/examples.js';
import type { Notices } from './notices.js';

const FUNCTIONS = 'functions.js';
const METADATA = 'functions.json';
const EXAMPLES = 'workbench/examples.json';
const SURFACE = 'workbench/office-surface.json';

export interface Loaded {
  readonly metadata: FunctionsMetadata;
  readonly functions: readonly CallableFunction[];
  readonly examples: readonly Example[];
}

/** As Excel does: the list of functions from one file, their code from the other. */
export async function loadBuilt(notices: Notices): Promise<Loaded> {
  try {
    const [callables, metadata, examples] = await Promise.all([
      loadFunctions(FUNCTIONS),
      loadMetadata(METADATA),
      loadExamples(EXAMPLES),
    ]);
    const functions = metadata.functions.map((fn) => ({
      metadata: fn,
      callable: callables.get(fn.id.toUpperCase()),
    }));
    const listed = new Set(metadata.functions.map(({ id }) => id));
    return { metadata, functions, examples: examples.filter(({ id }) => listed.has(id)) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    notices.show('error', fill(workbenchEn.failure.functions, { reason }));
    return { metadata: { functions: [] }, functions: [], examples: [] };
  }
}

/** The classes of office.js; none where the build has not made the list. */
export async function loadSurface(): Promise<Surface> {
  const answer = await fetch(SURFACE);
  return answer.ok ? ((await answer.json()) as Surface) : {};
}
