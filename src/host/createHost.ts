import { instance, type ApiObject } from './api/apiObject.js';
import { keeper } from './api/kept.js';
import type { Surface } from './api/surface.js';
import { forwardEvents } from './book/forwardEvents.js';
import { emptyHostBook } from './book/hostBook.js';
import { HostEvents } from './book/hostEvents.js';
import type { Targets } from './book/targets.js';
import { Workbook } from './book/workbook.js';
import type { Cells } from './cells.js';
import { CLASSES, KEPT } from './classes.js';
import { CUSTOM_FUNCTIONS_SERVICE, customFunctions } from './functions/customFunctions.js';
import { FunctionRuntime } from './functions/functionRuntime.js';
import { Channel } from './transport/channel.js';
import { References } from './wire/references.js';
import { workbookClass } from './workbook/workbook.js';

export interface HostOptions {
  readonly cells: Cells;
  /** The classes of the library, as `reflect` reads them. */
  readonly surface: Surface;
  /** Does something once the work under way is done, as a timer of no time does. */
  readonly later: (work: () => void) => void;
  readonly name?: string;
  readonly readOnly?: boolean;
}

/** A host for office.js: what Excel is to an add-in, over cells of any kind. */
export interface Host {
  readonly workbook: Workbook;
  readonly references: References;
  /** Where the library's requests come in. */
  readonly channel: Channel;
  /** Custom functions, run by the library. */
  readonly functions: FunctionRuntime;
}

export function createHost({
  cells,
  surface,
  later,
  name = 'Book1.xlsx',
  readOnly = false,
}: HostOptions): Host {
  const events = new HostEvents();
  const references = new References();
  const workbook = new Workbook(cells, emptyHostBook(name, readOnly), events, {
    object: <K extends keyof Targets>(className: K, target: Targets[K]): ApiObject =>
      instance(CLASSES[className], target),
    kept: keeper(surface, KEPT),
  });
  const functions = new FunctionRuntime((entry) => {
    channel.send(entry);
  });
  const channel = new Channel(
    {
      root: instance(workbookClass, { workbook, references }),
      references,
      service: (service) =>
        service === CUSTOM_FUNCTIONS_SERVICE ? instance(customFunctions, functions) : undefined,
    },
    events,
    later,
  );
  forwardEvents(workbook, references, () => channel.isRunning);
  return { workbook, references, channel, functions };
}
