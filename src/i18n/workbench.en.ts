/** The words of the workbench page; they never travel with the add-in. */
export const workbenchEn = {
  title: 'CSROI workbench',
  calls: {
    tooFew: '{function} needs at least {least} of its arguments ({names}); this call gives {given}',
    tooMany: '{function} takes at most {most} of these arguments: {names}; this call gives {given}',
    noValue: '{function} returned something that is no number, text or TRUE/FALSE',
    noMatrix: '{function} did not return rows of cells as functions.json declares',
  },
  toolbar: {
    label: 'Workbook',
    open: 'Open…',
    openHint: 'Open an Excel workbook (.xlsx)',
    openPreset: 'Open preset…',
    openPresetHint: 'Open the workbook of an example case',
    save: 'Save',
    saveHint: 'Save the workbook as an .xlsx file',
    importCsv: 'Import CSV…',
    importCsvHint: 'Add a CSV file as a sheet',
    reset: 'Reset…',
    resetHint: 'Start over with the welcome workbook',
    blanks: 'Blank cells arrive as',
    blanksHint: 'Excel hands blank cells of a range over in different ways; the answers must be the same',
    blankZero: '0 (desktop Excel)',
    blankNull: 'null',
    blankText: '"" (empty text)',
  },
  /** Its buttons are those of the manifest. */
  ribbon: 'CSROI',
  pane: {
    label: 'CSROI',
    frame: 'CSROI task pane',
    close: 'Close the task pane',
    resize: 'Width of the task pane',
  },
  status: {
    label: 'Selected cell',
    loading: 'Loading the functions and the workbook…',
    explained: '{cell}: {error} {message}',
    plain: '{cell}',
  },
  errors: {
    '#DIV/0!': 'The formula divides by zero or by a blank cell',
    '#NAME?': 'The formula holds a name that is no function, range or text in quotes',
    '#N/A': 'A value is not available',
    '#NULL!': 'Two ranges that do not overlap were intersected',
    '#NUM!': 'A number is too large, too small or of no use to the function',
    '#REF!': 'The formula refers to cells that are gone',
    '#SPILL!': 'The result needs more cells, and one of them is not empty',
    '#VALUE!': 'A value is of the wrong kind',
    '#CALC!': 'The grid cannot calculate this formula',
    '#CYCLE!': 'The formula refers to its own cell',
  },
  entry: {
    required: 'required:',
    optional: 'optional:',
    refused: '{reason}. Correct the formula, or press Escape to give it up.',
    circular:
      'A formula refers to its own cell, directly or through others, so its result cannot be relied on. The last formula typed is in {cell}.',
  },
  /** By the grid's own keys. */
  progress: {
    analyzing: 'Reading the formulas',
    calculating: 'Calculating',
    'array-analysis': 'Reading the formulas that fill several cells',
    'array-calculation': 'Calculating the formulas that fill several cells',
    done: 'Calculated',
  },
  dialog: { cancel: 'Cancel', close: 'Close' },
  reset: {
    title: 'Start over?',
    text: 'The welcome workbook replaces everything on these sheets. What is here is lost unless you have saved it as a file.',
    confirm: 'Start over',
  },
  charts: {
    /** More numbers than this are told by the first and the last. */
    most: 12,
    values: '{name}: {values}.',
    course: '{name}: from {first} to {last}.',
  },
  presets: { blank: 'Blank case' },
  guarded: {
    cell: 'This cell is calculated. The blue cells on coloured ground are there to be changed.',
    sheet:
      'The sheets of this workbook keep their rows, columns and names. Add a sheet for what you want to work out.',
  },
  replace: {
    title: 'Open {file}?',
    text: 'It replaces the workbook on this page, which has changes that no file holds.',
    confirm: 'Open',
  },
  files: {
    reading: 'Reading {file}…',
    calculating: 'Calculating {file}…',
    writing: 'Writing the workbook…',
    opened: 'Opened {file}.',
    openedPreset: 'Opened {file}. Change the blue cells on Inputs; the Summary follows.',
    imported: 'Added {file} as sheet {sheet}, {rows} rows.',
    saved:
      'Saved {file}. CSROI formulas are in it as Excel stores custom functions. Without the add-in Excel shows the saved results, and #NAME? once it calculates them again; with the add-in they stay live.',
    savedPlain: 'Saved {file}.',
    leftOut: {
      spill:
        'Formulas that fill several cells are in it as a formula for the first cell and values for the others.',
      name: 'Names that stand for more than one cell are not in it.',
    },
    problems: {
      notAWorkbook: '{file} is no Excel workbook. Choose an .xlsx file, or import text as CSV.',
      binaryWorkbook: '{file} is a binary workbook (.xlsb). Save it as .xlsx in Excel first.',
      protectedOrOld:
        '{file} is protected by a password or in the old .xls format. Save it as an unprotected .xlsx first.',
      damaged: '{file} could not be read: it is damaged or of another kind.',
      tooLarge:
        '{file} holds {found} MB of cells, more than this page takes. Excel with the add-in opens it; here, open a part of it.',
      tooManyRows: '{file} has {found} rows; a sheet holds 1,048,576.',
      empty: '{file} holds no data.',
      outOfMemory: '{file} is too large for the memory of this browser.',
    },
    memory: 'the browser ran out of memory',
    failed: '{file} could not be written: {reason}.',
    writeFailed: 'The workbook could not be written: the browser ran out of memory.',
    defaultName: 'csroi-workbench.xlsx',
    /** Of a workbook that an add-in has made. */
    newName: 'new-workbook.xlsx',
    sheetName: 'Data',
  },
  store: {
    kept: 'Kept in this browser',
    keeping: 'Keeping…',
    blocked:
      'This browser does not let the page keep the workbook: changes are lost when the tab closes. Save it as a file.',
    full: 'There is no room left to keep the workbook in this browser. Changes since {time} are lost when the tab closes unless you save it as a file.',
    failed:
      'The workbook could not be kept in this browser. Changes since {time} are lost when the tab closes unless you save it as a file.',
    unreadable:
      'The workbook kept in this browser could not be read, so this is the welcome workbook. It replaces the old one with your first change.',
    otherTab:
      'The workbench is open in another tab, which keeps its workbook. Changes made here are not kept: save them as a file, or close the other tab and reload.',
    noChange: 'the start',
  },
  failure: {
    functions:
      'The functions could not be loaded ({reason}). Build them with npm run build, then reload the page.',
    unexpected: 'Something went wrong: {reason}. Save the workbook as a file and reload the page.',
  },
} as const;
