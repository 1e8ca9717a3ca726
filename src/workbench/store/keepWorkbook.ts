import type { StoredBook } from '../../host/book/storedBook.js';
import type { WorkbookData } from '../../workbook/workbook.js';
import type { BrowserStore } from './browserStore.js';
import { forgetLeft, readLeft, storeLeft } from './leftWorkbook.js';

/* Keeps the workbook in the browser, so that a reload finds it as it was left. */

const KEY = 'current';
const FORMAT = 3;
/** Long enough for typing to pause, short enough to lose nothing worth speaking of. */
const QUIET = 700;

export interface KeptWorkbook {
  readonly format: number;
  /** In milliseconds since 1970. */
  readonly at: number;
  readonly snapshot: unknown;
  /** The sheet in view. */
  readonly active: string;
  readonly file: string | undefined;
  /** Whether there are changes that no file holds. */
  readonly unsaved: boolean;
  /** As it was opened, where it is one of ours. */
  readonly workbook: WorkbookData | undefined;
  /** What is kept of it beyond its cells. */
  readonly book: StoredBook;
}

export type KeepState =
  | { readonly state: 'kept' }
  | { readonly state: 'keeping' }
  /** The browser refuses; `since` is when the workbook was last kept. */
  | { readonly state: 'blocked' | 'full' | 'failed'; readonly since: Date | undefined }
  | { readonly state: 'otherTab' };

export type Found =
  { readonly kept: KeptWorkbook } | { readonly nothing: true } | { readonly unreadable: true };

function isKept(value: unknown): value is KeptWorkbook {
  if (typeof value !== 'object' || value === null) return false;
  const { format, at, snapshot, active } = value as Partial<KeptWorkbook>;
  if (format !== FORMAT || typeof at !== 'number' || typeof active !== 'string') return false;
  return typeof snapshot === 'object' && snapshot !== null;
}

async function foundBy(read: () => unknown): Promise<Found> {
  try {
    const value = await read();
    if (value === undefined) return { nothing: true };
    return isKept(value) ? { kept: value } : { unreadable: true };
  } catch {
    return { unreadable: true };
  }
}

/** The newest of what earlier visits kept. */
export async function findKept(store: BrowserStore): Promise<Found> {
  const kept = await foundBy(() => store.read(KEY));
  const left = await foundBy(readLeft);
  if (!('kept' in left)) return kept;
  return 'kept' in kept && kept.kept.at > left.kept.at ? kept : left;
}

function refusal(error: unknown): 'full' | 'failed' {
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'failed';
}

export class Keeper {
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** How many writes are under way: the store does one after the other. */
  private writing = 0;
  private dirty = false;
  /** Whether what there is has been stored as left. */
  private isLeft = false;
  private refused: boolean;
  private lastKept: Date | undefined;

  /** Without a store nothing is kept, and `told` hears so; nor is it in a tab that is not the first. */
  constructor(
    private readonly store: BrowserStore | undefined,
    private readonly isFirstTab: boolean,
    private readonly take: () => Omit<KeptWorkbook, 'format' | 'at'>,
    /** While this is so, keeping would take time from what people wait for. */
    private readonly isBusy: () => boolean,
    private readonly told: (state: KeepState) => void,
  ) {
    this.refused = !store || !isFirstTab;
    if (!isFirstTab) told({ state: 'otherTab' });
    else if (!store) told({ state: 'blocked', since: undefined });
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') this.flush();
    });
    window.addEventListener('beforeunload', (event) => {
      if (!this.leave()) event.preventDefault();
    });
    // For browsers that leave a page without asking it.
    window.addEventListener('pagehide', () => {
      this.leave();
    });
  }

  /** Something changed. */
  touch(): void {
    this.dirty = true;
    this.isLeft = false;
    if (!this.refused) this.told({ state: 'keeping' });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (this.isBusy() || this.writing > 0) this.touch();
      else this.flush();
    }, QUIET);
  }

  private kept(): KeptWorkbook {
    return { format: FORMAT, at: Date.now(), ...this.take() };
  }

  /** Keeps what has changed, now: a page that is out of sight may never be seen again. */
  private flush(): void {
    if (!this.dirty || !this.store || !this.isFirstTab) return;
    clearTimeout(this.timer);
    this.dirty = false;
    this.writing += 1;
    void this.write(this.store);
  }

  /** Keeps what is not kept yet, when the page is left; false where that cannot be. */
  private leave(): boolean {
    if (this.isLeft || (!this.dirty && this.writing === 0)) return true;
    if (!this.store || !this.isFirstTab) return false;
    this.flush();
    this.isLeft = storeLeft(this.kept());
    return this.isLeft;
  }

  private async write(store: BrowserStore): Promise<void> {
    try {
      await store.write(KEY, this.kept());
      this.refused = false;
      this.lastKept = new Date();
      if (!this.dirty && this.writing === 1) {
        forgetLeft();
        this.isLeft = false;
        this.told({ state: 'kept' });
      }
    } catch (error) {
      this.dirty = true;
      this.refused = true;
      this.told({ state: refusal(error), since: this.lastKept });
    } finally {
      this.writing -= 1;
    }
  }
}
