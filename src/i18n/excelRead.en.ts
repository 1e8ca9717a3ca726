/** What is said when the case and its figures are read from the workbook and written back. */
export const excelReadEn = {
  /** What went wrong, and what to do about it. */
  problems: {
    tooOld:
      'This Excel is too old to keep the case in the workbook: it needs ExcelApi 1.5. Export the case as a file instead.',
    readOnly: 'This workbook is read-only, so nothing can be kept in it. Save a copy under another name.',
    structureProtected:
      'The structure of this workbook is protected. Choose Review > Protect Workbook, then try again.',
    refused: 'Excel refused to change this workbook. Lift its protection, or open it for editing.',
    editing: 'A cell is being edited. Press Enter or Esc in it, then try again.',
    changed: 'The workbook changed at the same moment. Try again.',
    tooLarge: 'The case is too large for Excel to take. Remove lines or notes from it.',
    noAnswer:
      'Excel did not answer for {seconds} seconds. If a cell is being edited, press Enter or Esc in it; then try again.',
    failed:
      'Excel reported an error ({code}: {detail}). Try again; if it fails once more, save and restart Excel.',
    newer:
      'The case in this workbook was written by a newer version of CSROI, so it is left as it is. Update CSROI, or export the stored case first.',
    damaged:
      'The case in this workbook is damaged, so it is left as it is. Export what is stored, then start over or import a case.',
    elsewhere:
      'Another pane has changed the case in this workbook meanwhile, so that one is left as it is. Export this case from the ⋯ menu, then open the pane again to see the other one.',
  },
  /** What is wrong with a cell; `{cell}` is its place and what it is called. */
  cells: {
    cell: '{place} ({label})',
    text: '{cell} holds the text {found}, where a number is needed.',
    logical: '{cell} holds {found}, where a number is needed.',
    error: '{cell} shows {found}: it needs a figure.',
    choice: '{cell} holds {found}, where one of these is needed: {choices}.',
    refused: '{reason}.',
    unknown: '{cell} holds a figure that the case does not have any more. Refresh the workbook.',
    elsewhere: '{cell} cannot be taken over: {reason}.',
  },
  /** A sheet with blue cells that is not there any more. */
  sheetGone:
    'The sheet {sheet} is gone, so its figures are not read. Refresh the workbook to build it again.',
  /** Cells whose names lead nowhere. */
  cellsGone: 'Blue cells of the sheet {sheet} were deleted. Refresh the workbook to build them again.',
} as const;

type Translation<T> = { readonly [K in keyof T]: T[K] extends string ? string : Translation<T[K]> };
export type ExcelReadMessages = Translation<typeof excelReadEn>;
