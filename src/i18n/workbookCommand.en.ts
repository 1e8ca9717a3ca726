/** What `npm run workbook` says; {places} are filled in. */
export const workbookCommandEn = {
  help: `A case as a workbook: native formulas and charts that need no add-in.

npm run --silent workbook -- case.json out.xlsx           of a case file
npm run --silent workbook -- --preset NAME out.xlsx       of an example: {presets}

  --set path=value     changes a figure first, as often as you like:
                       --set terms.discountRate=0.08 --set metrics.handleTime.after=300
                       A value is JSON (0.08, true, null, [1,2]), anything else is text.
  --force              replaces the file if there is one
  --help               this text

A case with estimates is simulated too. What cannot be done: exit code 1, one fault a line, and nothing is written.`,
  caseAndFile: 'workbook needs a case file or --preset, then the .xlsx file to write, found {found}',
  fileAlone: 'workbook needs one .xlsx file to write beside --preset, found {found}',
  nothing: 'nothing',
  notXlsx: 'workbook writes a file whose name ends in .xlsx, found {file}',
  fileThere: '{file} is there already; --force replaces it',
  folderThere: '{file} cannot be written: it is a folder',
  noFolder: '{file} cannot be written: there is no folder {folder}; make it first',
  noPermission:
    '{file} cannot be written: the system does not allow it ({reason}); it needs a folder you may write to, and a file that no other program has open',
  noRoom: '{file} cannot be written: there is no room left on the disk',
  unwritable: '{file} cannot be written: {reason}',
  written: 'Wrote {file}',
} as const;

export type WorkbookCommandMessages = Readonly<Record<keyof typeof workbookCommandEn, string>>;
