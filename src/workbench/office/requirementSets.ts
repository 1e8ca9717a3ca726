/** What the pinned office.js (1.1.110) knows of Excel on the web; a newer one has more. */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: '1.15',
  CustomFunctions: '1.4',
  SharedRuntime: '1.2',
  RibbonApi: '1.2',
};
