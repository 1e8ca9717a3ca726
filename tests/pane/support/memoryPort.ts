import { workbookEn } from '../../../src/i18n/workbook.en.js';
import type { PanePort, Stored } from '../../../src/pane/port.js';
import { workbookOf } from '../../../src/workbook/workbookOf.js';

/** A port over nothing but memory: what the pane asks of it is kept for the test to look at. */
export interface MemoryPort extends PanePort {
  stored: Stored;
  readonly files: { readonly name: string; readonly bytes: Uint8Array }[];
  readonly commands: Set<(command: 'build' | 'share' | 'functions') => void>;
}

const refuse = () => Promise.reject(new Error('This pane stands beside no workbook.'));

export function memoryPort(changes: Partial<PanePort> = {}, stored: Stored = { kind: 'none' }): MemoryPort {
  const port: MemoryPort = {
    stored,
    files: [],
    commands: new Set(),
    theme: undefined,
    place: 'web',
    locale: 'en-US',
    readStored: () => Promise.resolve(port.stored),
    save(theCase) {
      port.stored = { kind: 'case', theCase };
      return Promise.resolve();
    },
    remove() {
      port.stored = { kind: 'none' };
      return Promise.resolve();
    },
    differences: (theCase) => Promise.resolve({ changes: [], problems: [], theCase }),
    followInputs: () => Promise.resolve(() => undefined),
    writeInputs: () => Promise.resolve(),
    isBuilt: () => Promise.resolve(false),
    build: () => refuse,
    undoBuild: refuse,
    workbook: (theCase) => Promise.resolve(workbookOf(theCase, workbookEn, { version: '' })),
    xlsx: refuse,
    openAsNew: refuse,
    saveFile(bytes, name) {
      port.files.push({ name, bytes });
    },
    share: {
      find: () => Promise.resolve([]),
      replace: () => refuse,
      canUndo: () => Promise.resolve(false),
      undo: refuse,
      removeTraces: refuse,
      visibleSheets: () => Promise.resolve([]),
    },
    cells: { selected: refuse, read: refuse, followActiveCell: refuse, insert: refuse, goTo: refuse },
    onCommand(listener) {
      port.commands.add(listener);
      return () => port.commands.delete(listener);
    },
    ...changes,
  };
  return port;
}
