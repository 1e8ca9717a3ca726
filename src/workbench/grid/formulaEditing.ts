import { DocSelectionManagerService, IEditorService } from '@univerjs/preset-sheets-core';
import type { Place } from './cellPlace.js';
import type { Injector } from './univer.js';

/** A formula being typed: its text up to the caret, and where its editor is. */
export interface TypedFormula {
  readonly beforeCaret: string;
  readonly place: Place;
}

/** The editor's own work on a keystroke, such as listing completions, is done after this many milliseconds. */
const SETTLE = 70;
/** The completion list of the grid. */
const COMPLETIONS = 'ul[data-u-comp="sheets-formula-editor"]';

function typedFormula(injector: Injector, editorId: string): TypedFormula | undefined {
  const editors = injector.get(IEditorService);
  const editor = editors.getEditor(editorId);
  const range = editor?.getSelectionRanges()[0];
  const text = editor?.getDocumentData().body?.dataStream ?? '';
  if (!editor || !range?.collapsed || !text.startsWith('=') || document.querySelector(COMPLETIONS)) {
    return undefined;
  }
  const { left, top, width, height } = editor.getBoundingClientRect();
  if (height === 0) return undefined;
  return { beforeCaret: text.slice(0, range.startOffset), place: { left, top, width, height } };
}

/** Tells of every keystroke and move of the caret in a formula, and of its end. */
export function onFormulaTyped(injector: Injector, told: (typed: TypedFormula | undefined) => void): void {
  const editors = injector.get(IEditorService);
  let timer: ReturnType<typeof setTimeout> | undefined;
  injector.get(DocSelectionManagerService).textSelection$.subscribe((selection) => {
    if (!editors.isSheetEditor(selection.unitId)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      told(typedFormula(injector, selection.unitId));
    }, SETTLE);
  });
}
