import type { ApiObject } from '../api/apiObject.js';
import type { HostEvents } from '../book/hostEvents.js';
import { runBatch, type World } from '../wire/batch.js';
import type { Batch, Entry, Reply } from '../wire/protocol.js';
import { calculates, changesSomething, isCleanUp, partOf, type Fault } from './faults.js';
import { utf8Length } from './utf8Length.js';

/** An answer as http would have it. */
export interface Answer {
  readonly status: number;
  /** JSON. */
  readonly body: string;
}

/** One batch that was received. */
export interface Received {
  readonly actions: number;
  readonly bytes: number;
  /** Only lets references go. */
  readonly isCleanUp: boolean;
  /** What was called and set, by the names on the wire. */
  readonly changes: ReadonlySet<string>;
}

/**
 * Excel on the web takes and gives no more at once:
 * https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins
 */
const MOST_BYTES = 5_000_000;

/** The flag of a request that waits for the end of editing: https://learn.microsoft.com/javascript/api/excel/excel.runoptions */
const WAITS_FOR_EDITING = 64;

function refusal(status: number, code: string, message: string): Answer {
  return { status, body: JSON.stringify({ error: { code, message } }) };
}

const never = new Promise<never>(() => undefined);

/** Where batches come in and answers go out, whatever carries them. */
export class Channel {
  readonly received: Received[] = [];
  private readonly faults: Fault[] = [];
  private readonly meanwhile = new Map<number, () => void>();
  private counted = 0;
  private running = false;
  private listener: (entries: readonly Entry[]) => void = () => undefined;
  private editing: { readonly ended: Promise<void>; readonly end: () => void } | undefined;

  /** Events are told `later`, after the answer to the batch they happened in. */
  constructor(
    private readonly world: World,
    /** The root of requests to Excel on the web itself. */
    private readonly application: ApiObject,
    events: HostEvents,
    later: (work: () => void) => void,
    /** What a batch is carried out within. */
    private readonly within: (run: () => Reply, batch: Batch) => Reply,
    /** The results of what has changed are there. */
    private readonly settled: () => Promise<void> | undefined,
  ) {
    events.onWaiting(() => {
      later(() => {
        this.listener(events.take());
      });
    });
  }

  /** What is told of events and calls of custom functions. */
  onEntries(listener: (entries: readonly Entry[]) => void): void {
    this.listener = listener;
  }

  /** Whether a batch is being carried out, so that what changes is the add-in's doing. */
  get isRunning(): boolean {
    return this.running;
  }

  /** Something goes wrong with a batch to come. */
  plan(fault: Fault): void {
    this.faults.push(fault);
  }

  /** Something else happens just before a batch to come: someone edits, deletes a sheet, closes the workbook. */
  before(at: number, happens: () => void): void {
    this.meanwhile.set(at, happens);
  }

  /** Someone begins to edit a cell. */
  beginEditing(): void {
    let end: () => void = () => undefined;
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    this.editing ??= { ended, end };
  }

  endEditing(): void {
    this.editing?.end();
    this.editing = undefined;
  }

  /** Answers a batch that came as so many bytes, to the workbook or to Excel on the web itself. */
  async answer(batch: Batch, bytes: number, flags = 0, toApplication = false): Promise<Answer> {
    if (this.editing) {
      const mayWait = (flags & WAITS_FOR_EDITING) !== 0;
      if (!mayWait)
        return refusal(
          400,
          'InvalidOperationInCellEditMode',
          "The operation isn't available while Excel is in Edit cell mode.",
        );
      await this.editing.ended;
    }
    this.received.push({
      actions: batch.Actions.length,
      bytes,
      isCleanUp: isCleanUp(batch),
      changes: new Set(batch.Actions.filter(changesSomething).map(({ Name }) => Name)),
    });
    if (bytes > MOST_BYTES)
      return refusal(
        413,
        'RequestPayloadSizeLimitExceeded',
        'The request payload size has exceeded the limit.',
      );
    // Excel answers once it has calculated.
    if (batch.Actions.some(calculates)) await this.settled();
    return this.carryOut(batch, toApplication);
  }

  private carryOut(batch: Batch, toApplication: boolean): Answer | Promise<never> {
    const fault = isCleanUp(batch) ? undefined : this.next();
    const reply = this.run(fault ? partOf(batch, fault) : batch, toApplication);
    if (fault?.reply === 'never') return never;
    if (fault)
      return refusal(500, 'GeneralException', 'There was an internal error while processing the request.');
    const body = JSON.stringify(reply);
    if (utf8Length(body) > MOST_BYTES)
      return refusal(
        413,
        'ResponsePayloadSizeLimitExceeded',
        'The response payload size has exceeded the limit.',
      );
    return { status: 200, body };
  }

  /** Counts a batch, lets happen what was to happen before it, and says what goes wrong with it. */
  private next(): Fault | undefined {
    this.counted += 1;
    this.meanwhile.get(this.counted)?.();
    return this.faults.find(({ at }) => at === this.counted);
  }

  private run(batch: Batch, toApplication: boolean): Reply {
    const world = toApplication ? { ...this.world, root: this.application } : this.world;
    this.running = true;
    try {
      return this.within(() => runBatch(world, batch), batch);
    } finally {
      this.running = false;
    }
  }

  send(entry: Entry): void {
    this.listener([entry]);
  }
}
