import { LocaleType, LogLevel, Univer, mergeLocales } from '@univerjs/core';
import { FUniver } from '@univerjs/core/lib/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingWords from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import {
  AddRangeProtectionFromSheetBarCommand,
  AddRangeProtectionFromToolbarCommand,
  CalculationMode,
  ChangeSheetProtectionFromSheetBarCommand,
  DeleteWorksheetProtectionFormSheetBarCommand,
  UniverSheetsCorePreset,
  ViewSheetPermissionFromSheetBarCommand,
} from '@univerjs/preset-sheets-core';
import coreWords from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import dataValidationWords from '@univerjs/preset-sheets-data-validation/locales/en-US';
import { defaultTheme } from '@univerjs/themes';
import { workbenchEn } from '../../i18n/workbench.en.js';
import { noteIndexedResultsOnly } from './lookupIndex.js';
import { keepRulesOutOfCells } from './placelessRules.js';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';

export type GridApi = FUniver;
export type Injector = ReturnType<Univer['__getInjector']>;

export interface UniverGrid {
  readonly api: GridApi;
  readonly injector: Injector;
}

/** Protection, which needs accounts on a server and which files of ours do not hold. */
const MENUS_LEFT_OUT = [
  'sheet.contextMenu.permission',
  AddRangeProtectionFromToolbarCommand.id,
  AddRangeProtectionFromSheetBarCommand.id,
  DeleteWorksheetProtectionFormSheetBarCommand.id,
  ChangeSheetProtectionFromSheetBarCommand.id,
  ViewSheetPermissionFromSheetBarCommand.id,
];

/**
 * The grid in an element. Its makers' `createUniver` does the same, out of a package that brings 42 MB of
 * modules under another licence.
 */
export function createUniver(container: HTMLElement): UniverGrid {
  const univer = new Univer({
    theme: defaultTheme,
    locale: LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: mergeLocales(
        coreWords,
        conditionalFormattingWords,
        dataValidationWords,
        // Words that the grid has forgotten.
        { 'sheets-formula': { progress: workbenchEn.progress } },
      ),
    },
    logLevel: LogLevel.ERROR,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: 'simple',
      formula: { initialFormulaComputing: CalculationMode.FORCED },
      menu: Object.fromEntries(MENUS_LEFT_OUT.map((id) => [id, { hidden: true }])),
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
  ];
  const registered = new Set<string>();
  for (const entry of presets.flatMap(({ plugins }) => plugins)) {
    const plugin = Array.isArray(entry) ? entry[0] : entry;
    const options = (Array.isArray(entry) ? entry[1] : undefined) as object | undefined;
    if (registered.has(plugin.pluginName)) continue;
    registered.add(plugin.pluginName);
    univer.registerPlugin(plugin, options);
  }
  noteIndexedResultsOnly();
  keepRulesOutOfCells();
  return { api: FUniver.newAPI(univer), injector: univer.__getInjector() };
}
