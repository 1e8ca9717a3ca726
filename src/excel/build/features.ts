import type { ExcelBuildMessages } from '../../i18n/excelBuild.en.js';
import type { SheetData, WorkbookData } from '../../workbook/workbook.js';

export type Feature = keyof ExcelBuildMessages['lacking'];

/** The part of `Office.context.requirements` that tells how old this Excel is. */
export interface Requirements {
  isSetSupported(name: string, version?: string): boolean;
}

export type Has = (feature: Feature) => boolean;

interface Since {
  /** The version of ExcelApi that has it; undefined where none that is tested does. */
  readonly version: string | undefined;
  readonly isUsed: (workbook: WorkbookData) => boolean;
}

const SET = 'ExcelApi';
/** What the manifest asks for, and everything without a feature of its own needs. */
const LEAST = '1.2';

const always = () => true;
const onSheets =
  (uses: (sheet: SheetData) => boolean) =>
  ({ sheets }: WorkbookData): boolean =>
    sheets.some(uses);

/** https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets */
const FEATURES: Readonly<Record<Feature, Since>> = {
  replacing: { version: '1.4', isUsed: always },
  storedCase: { version: '1.5', isUsed: ({ parts }) => parts.length > 0 },
  styles: { version: '1.7', isUsed: always },
  names: { version: '1.7', isUsed: ({ names }) => names.length > 0 },
  links: { version: '1.7', isUsed: onSheets(({ links }) => links.length > 0) },
  frozen: { version: '1.7', isUsed: onSheets(({ frozen }) => frozen.rows + frozen.columns > 0) },
  tabColors: { version: '1.7', isUsed: onSheets(({ tabColor }) => tabColor !== undefined) },
  properties: { version: '1.7', isUsed: always },
  gridlines: { version: '1.8', isUsed: onSheets(({ gridlines }) => !gridlines) },
  validations: { version: '1.8', isUsed: onSheets(({ validations }) => validations.length > 0) },
  alignment: {
    // Of named styles; cells themselves have it later.
    version: '1.7',
    isUsed: ({ styles }) =>
      Object.values(styles).some(({ indent, shrink }) => indent !== undefined || shrink !== undefined),
  },
  conditionalFormats: {
    version: '1.9',
    isUsed: onSheets(({ conditionalFormats }) => conditionalFormats.length > 0),
  },
  charts: { version: '1.9', isUsed: onSheets(({ charts }) => charts.length > 0) },
  pages: { version: '1.9', isUsed: always },
  // Special cells, by which formulas are found.
  following: { version: '1.9', isUsed: always },
  notes: { version: undefined, isUsed: onSheets(({ notes }) => notes.length > 0) },
};

export const isNewEnough = (requirements: Requirements): boolean => requirements.isSetSupported(SET, LEAST);

export const featuresOf =
  (requirements: Requirements): Has =>
  (feature) => {
    const { version } = FEATURES[feature];
    return version !== undefined && requirements.isSetSupported(SET, version);
  };

/** What a workbook uses and this Excel does not have. */
export const lackingOf = (workbook: WorkbookData, has: Has): readonly Feature[] =>
  (Object.keys(FEATURES) as Feature[]).filter(
    (feature) => FEATURES[feature].isUsed(workbook) && !has(feature),
  );

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-multiple-ranges */
export const hasAreas = (requirements: Requirements): boolean => requirements.isSetSupported(SET, '1.9');

/** Nothing is drawn or calculated until all of a request is done. */
export function suspend({ application }: Excel.Workbook, requirements: Requirements): void {
  if (requirements.isSetSupported(SET, '1.6')) application.suspendApiCalculationUntilNextSync();
  if (requirements.isSetSupported(SET, '1.9')) application.suspendScreenUpdatingUntilNextSync();
}
