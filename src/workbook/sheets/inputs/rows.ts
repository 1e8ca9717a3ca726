import { section } from '../../blocks/section.js';
import { inputCell, type InputOptions } from '../../blocks/inputCell.js';
import type { Context } from '../../context.js';
import type { Draft } from '../../draft.js';
import type { Sheet } from '../../sheet.js';
import type { Cell } from '../../../formula/expr.js';
import { INPUT_COLUMNS } from './columns.js';
import { usedByColumn } from './usedBy.js';

/** Who stands behind a figure. */
export interface Proof {
  readonly source: string;
  readonly owner: string;
  readonly confidence: 'low' | 'medium' | 'high' | null;
  readonly note: string;
}

/** The sheet Inputs while its rows are written. */
export interface InputRows {
  readonly sheet: Sheet;
  readonly context: Context;
  readonly draft: Draft;
  readonly section: (title: string) => void;
  /** A heading inside a section, with who stands behind what follows. */
  readonly subhead: (title: string, proof?: Proof) => void;
  /** A row with its label and unit; returns its number. */
  readonly begin: (label: string, unit: string) => number;
  /** A cell to type into, and where it is used. */
  readonly input: (row: number, column: number, cell: Cell, options?: InputOptions) => void;
  /** A row of one figure. */
  readonly figure: (label: string, unit: string, cell: Cell, options?: InputOptions) => number;
  /** What stands in the columns of figures, from the first on. */
  readonly columnHeads: (names: readonly string[]) => void;
  /** The input of a path, where the model has it. */
  readonly inputAt: (row: number, column: number, path: string, options?: InputOptions) => void;
  /** The samples behind a figure: what was counted at one path and, beside it, at another one. */
  readonly samples: (...paths: readonly string[]) => void;
  /** Who stands behind the figures of a row. */
  readonly proof: (row: number, proof: Proof) => void;
}

const COLUMN_COUNT = INPUT_COLUMNS.usedBy;

export function inputRows(sheet: Sheet, context: Context, draft: Draft): InputRows {
  const { words } = context;
  const { confidence: levels, samples: sampleLabels } = words.sheets.inputs;
  const usedBy = usedByColumn(sheet, context, draft);

  const proofTexts = ({ source, owner, confidence, note }: Proof): readonly (readonly [number, string])[] => [
    [INPUT_COLUMNS.source, source],
    [INPUT_COLUMNS.owner, owner],
    [INPUT_COLUMNS.confidence, confidence === null ? '' : levels[confidence]],
    [INPUT_COLUMNS.note, note],
  ];
  const rows: InputRows = {
    sheet,
    context,
    draft,
    section: (title) => {
      section(sheet, title, COLUMN_COUNT);
    },
    subhead(title, proof) {
      const row = sheet.nextRow();
      sheet.put(row, INPUT_COLUMNS.figure, 'subhead', title);
      const said = new Map(proof && proofTexts(proof));
      for (let column: number = INPUT_COLUMNS.unit; column <= COLUMN_COUNT; column++)
        sheet.put(row, column, 'subheadNote', said.get(column));
    },
    begin(label, unit) {
      const row = sheet.nextRow();
      sheet.put(row, INPUT_COLUMNS.figure, 'label', label);
      sheet.put(row, INPUT_COLUMNS.unit, 'unit', unit);
      return row;
    },
    input(row, column, cell, options) {
      inputCell(sheet, row, column, cell, context, draft, options);
      usedBy(row, cell);
    },
    columnHeads(names) {
      const row = sheet.nextRow();
      sheet.put(row, INPUT_COLUMNS.figure, 'subhead');
      sheet.put(row, INPUT_COLUMNS.unit, 'subhead');
      names.forEach((name, at) => {
        sheet.put(row, INPUT_COLUMNS.baseline + at, 'subheadNumber', name);
      });
    },
    inputAt(row, column, path, options) {
      const cell = context.find(path);
      if (cell) rows.input(row, column, cell, options);
    },
    samples(...paths) {
      for (const [part, label] of Object.entries(sampleLabels)) {
        if (!paths.some((path) => context.find(`${path}.${part}`))) continue;
        const row = sheet.nextRow();
        sheet.put(row, INPUT_COLUMNS.figure, 'labelIndented', label);
        sheet.put(row, INPUT_COLUMNS.unit, 'unit');
        paths.forEach((path, at) => {
          rows.inputAt(row, INPUT_COLUMNS.baseline + at, `${path}.${part}`);
        });
      }
    },
    figure(label, unit, cell, options) {
      const row = rows.begin(label, unit);
      rows.input(row, INPUT_COLUMNS.baseline, cell, options);
      return row;
    },
    proof(row, proof) {
      for (const [column, said] of proofTexts(proof)) sheet.put(row, column, 'note', said);
    },
  };
  return rows;
}
