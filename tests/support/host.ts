import { loadOfficeLibrary } from '../../src/build/officeLibrary.js';
import type { CellValue } from '../../src/cells/cells.js';
import { reflect, type Library, type Surface } from '../../src/host/api/surface.js';
import { createHost, type Host } from '../../src/host/createHost.js';
import { FormulaFunctions, type Operation } from '../../src/host/functions/formulaFunctions.js';
import type { FunctionsJson } from '../../src/host/functions/metadata.js';
import type { Place } from '../../src/host/memory/calculator.js';
import { MemoryCells } from '../../src/host/memory/memoryCells.js';
import { snapshot, type Snapshot } from '../../src/host/snapshot.js';
import { hostBridge, type Bridge } from '../../src/host/transport/hostBridge.js';

/** Parts of the library that its types leave out. */
interface Internals {
  readonly HostBridge: { init(bridge: Bridge): void };
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  readonly GenericEventRegistration: { s_genericEventRegistrations: Record<string, unknown> };
  readonly ClientObject: Library['ClientObject'];
}

declare global {
  /** Where the library finds `Office.context`. */
  var OSF: { _OfficeAppFactory: { getContext(): unknown; getHostInfo(): unknown } };
}

export interface HostOptions {
  readonly sheets?: readonly string[];
  readonly readOnly?: boolean;
  /** The newest version of each requirement set that this Excel has. */
  readonly requirementSets?: Readonly<Record<string, string>>;
  /** The value of a formula; undefined where none is known. */
  readonly calculate?: (formula: string, place: Place) => CellValue | undefined;
  /** Opens a file, in base64, beside this workbook. */
  readonly openWorkbook?: (base64: string) => void;
  readonly functions?: {
    readonly json: FunctionsJson;
    readonly namespace: string;
    /** What stands around our functions in formulas. */
    readonly operation?: Operation;
  };
}

export interface TestHost extends Host {
  readonly cells: MemoryCells;
  /** What formulas with custom functions give; undefined in a host without functions. */
  readonly formulas: FormulaFunctions | undefined;
  /** How often the add-in asked, clean-up not counted. */
  syncs(): number;
  snapshot(): Snapshot;
}

/** What the pinned library knows; a newer Excel has more. */
const REQUIREMENT_SETS = {
  ExcelApi: '1.15',
  CustomFunctions: '1.4',
  SharedRuntime: '1.2',
  DelayForCellEdit: '1.1',
};

const internals = () => globalThis.OfficeExtension as unknown as Internals;

// Here rather than in the first test, which would pay for it with its time.
loadOfficeLibrary();

/** The classes and members of the library. */
export const librarySurface: Surface = reflect({
  Excel: globalThis.Excel,
  ClientObject: internals().ClientObject,
});

// What was still to be told is told while the library is there.
afterAll(() => new Promise((resolve) => setImmediate(resolve)));

function isNewEnough(known: string | undefined, wanted: string): boolean {
  const [major = 0, minor = 0] = (known ?? '').split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return known !== undefined && (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor));
}

/** Members of requirement sets that are missing throw ApiNotFound, as in an older Excel. */
function provideRequirements(sets: Readonly<Record<string, string>>): void {
  const isSetSupported = (name: string, version = '1.1') => {
    const known = Object.entries(sets).find(([set]) => set.toLowerCase() === name.toLowerCase());
    return isNewEnough(known?.[1], version);
  };
  const context = { requirements: { isSetSupported }, host: 'Excel', platform: 'PC' };
  globalThis.OSF._OfficeAppFactory = { getContext: () => context, getHostInfo: () => ({}) };
  internals().CommonUtility._doApiNotSupportedCheck = true;
}

/** A fresh Excel behind Microsoft's own office.js; `Excel.run` speaks to it until the next one is started. */
export function startHost({
  sheets = ['Sheet1'],
  readOnly = false,
  requirementSets = REQUIREMENT_SETS,
  calculate,
  functions,
  openWorkbook,
}: HostOptions = {}): TestHost {
  const cells = new MemoryCells(sheets);
  const host = createHost({
    cells,
    surface: librarySurface,
    readOnly,
    later: setImmediate,
    ...(openWorkbook && { openWorkbook }),
  });
  const formulas =
    functions &&
    new FormulaFunctions(
      host.workbook,
      cells,
      host.functions,
      functions.json,
      functions.namespace,
      functions.operation,
    );
  if (formulas) cells.calculateWith(formulas);
  if (calculate) cells.calculateWith({ value: calculate });
  provideRequirements(requirementSets);
  // Listeners of an earlier host's contexts must not hear of this one.
  internals().GenericEventRegistration.s_genericEventRegistrations = {};
  internals().HostBridge.init(hostBridge(host.channel));
  return {
    ...host,
    cells,
    formulas,
    syncs: () => host.channel.received.filter(({ isCleanUp }) => !isCleanUp).length,
    snapshot: () => snapshot(host.workbook),
  };
}
