/** What is said when the workbook is built in Excel. */
export const excelBuildEn = {
  /** What went wrong, and what to do about it. */
  problems: {
    tooOld:
      'This Excel is too old to build the workbook: it needs ExcelApi 1.2. Save the workbook as a file instead.',
    readOnly: 'This workbook is read-only. Save a copy under another name, then build again.',
    structureProtected:
      'The structure of this workbook is protected, so no sheet can be added. Choose Review > Protect Workbook, then build again.',
    refused:
      'Excel refused to change this workbook. Lift its protection, or open it for editing, then build again.',
    editing: 'A cell is being edited. Press Enter or Esc in it, then build again.',
    changed: 'Sheets or names of this workbook changed while it was being built. Build again.',
    tooLarge:
      'The workbook is too large for Excel to take. Shorten the horizon or leave out lines, then build again.',
    noAnswer:
      'Excel did not answer for {seconds} seconds. If a cell is being edited, press Enter or Esc in it; then build again.',
    failed:
      'Excel reported an error ({code}: {detail}). Build again; if it fails once more, save, restart Excel and try then.',
  },
  /** A refresh that cannot be undone any more. */
  changedSince: {
    /** Cells of ours do not stand any more where they were written. */
    moved:
      'Rows or columns of CSROI’s sheets have come or gone since the build, so it cannot be undone. Take them back first, or refresh the workbook with the figures that you want.',
    typed:
      'Something was typed since the build on lines that undoing it would take away. Move that elsewhere first, or refresh the workbook with the figures that you want.',
  },
  /** Which workbook is left. */
  states: {
    unchanged: 'Nothing was changed: the workbook is as it was.',
    unclear:
      'Excel did not take back everything: sheets named {sheets} may be left over. The next build removes them; until then do not use them.',
  },
  /** What is stored must not be replaced. */
  stored: {
    newer:
      'The case in this workbook was written by a newer version of CSROI, so it is not replaced. Update CSROI, or export the stored case and start over, then build again.',
    damaged:
      'The case in this workbook is damaged, so it is not replaced. Export what is stored and start over, then build again.',
  },
  /** Which workbook is left when figures were changed in sheets that stay. */
  halfChanged:
    'Excel did not take back everything: sheets may hold old figures and new ones. Refresh again; until then do not use them.',
  /** What an older Excel leaves out. */
  lacking: {
    styles: 'Cells have their looks directly, without named styles.',
    alignment: 'Texts are not indented, and long numbers are not shrunk to fit.',
    names: 'No names are defined for inputs and results.',
    links: 'Cells that lead to other sheets are plain text.',
    frozen: 'Heads of tables scroll away.',
    tabColors: 'Tabs have no colours.',
    gridlines: 'Gridlines are shown.',
    validations: 'Entries are not checked, and lists cannot be chosen from.',
    conditionalFormats: 'Numbers below zero and failed checks are not coloured.',
    charts: 'There are no charts.',
    pages: 'Pages are not set up for printing.',
    properties: 'The title and the subject of the document are not set.',
    storedCase: 'The case does not travel in the workbook.',
    replacing: 'A workbook built before is not replaced: the new sheets are added beside it.',
    following: 'Formulas of your own that name cells of these sheets say #REF! when those are built anew.',
    notes: 'Notes on cells are left out.',
  },
} as const;

type Translation<T> = { readonly [K in keyof T]: T[K] extends string ? string : Translation<T[K]> };
export type ExcelBuildMessages = Translation<typeof excelBuildEn>;
