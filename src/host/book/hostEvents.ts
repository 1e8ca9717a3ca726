import type { Entry } from '../wire/protocol.js';

/** Events of the API, as opposed to calls of custom functions. */
const EVENT = 65536;

/** Numbers of the events in the pinned office.js (1.1.110). */
export const EVENT_TYPE = {
  settingsChanged: 1,
  workbookSelectionChanged: 2,
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
} as const;

/** Where the library listens for events of every sheet. */
const WHOLE_WORKBOOK = 'Workbook';

/** Events wait here until the batch they happened in has been answered. */
export class HostEvents {
  private waiting: Entry[] = [];
  /** https://learn.microsoft.com/javascript/api/excel/excel.runtime */
  enabled = true;

  private wake: () => void = () => undefined;

  /** Calls back when something waits to be told. */
  onWaiting(wake: () => void): void {
    this.wake = wake;
  }

  /** An event of one target. */
  tell(type: number, targetId: string, message: Readonly<Record<string, unknown>>): void {
    if (!this.enabled) return;
    if (this.waiting.length === 0) this.wake();
    this.waiting.push({
      messageCategory: EVENT,
      messageType: type,
      targetId,
      message: JSON.stringify(message),
    });
  }

  /** An event of a sheet, which can be listened to on the sheet and on the collection of sheets. */
  tellSheet(type: number, sheet: string, message: Readonly<Record<string, unknown>>): void {
    this.tell(type, sheet, message);
    this.tell(type, WHOLE_WORKBOOK, message);
  }

  take(): Entry[] {
    const entries = this.waiting;
    this.waiting = [];
    return entries;
  }
}
