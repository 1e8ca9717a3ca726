import { instance, type ApiObject } from './api/apiObject.js';
import { checkKept } from './api/checkKept.js';
import { keeper } from './api/kept.js';
import type { Surface } from './api/surface.js';
import { forwardEvents } from './book/forwardEvents.js';
import { emptyHostBook, type HostBook } from './book/hostBook.js';
import { HostEvents } from './book/hostEvents.js';
import type { Targets } from './book/targets.js';
import { Workbook } from './book/workbook.js';
import type { Cells } from '../cells/cells.js';
import { CLASSES, KEPT } from './classes.js';
import { CUSTOM_FUNCTIONS_SERVICE, customFunctions } from './functions/customFunctions.js';
import { FunctionRuntime } from './functions/functionRuntime.js';
import { wacWorkbook } from './runtime/wacWorkbook.js';
import { addInServices } from './runtime/addInServices.js';
import { Channel } from './transport/channel.js';
import { changesSomething } from './transport/faults.js';
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
  /** What is kept of the workbook beyond its cells; nothing without it. */
  readonly book?: HostBook;
  /** Is told after each batch that may have changed something. */
  readonly carriedOut?: () => void;
  /** The add-in shows its task pane, or hides it. */
  readonly paneShown?: (isShown: boolean) => void;
  /** Opens a workbook, the bytes of a file in base64, beside this one. */
  readonly openWorkbook?: (base64: string) => void;
}

/** A host for office.js: what Excel is to an add-in, over cells of any kind. */
export interface Host {
  readonly workbook: Workbook;
  readonly references: References;
  /** Where the library's requests come in. */
  readonly channel: Channel;
  /** Custom functions, run by the library. */
  readonly functions: FunctionRuntime;
  /** Hears of the cells no more. */
  readonly close: () => void;
}

export function createHost({
  cells,
  surface,
  later,
  name = 'Book1.xlsx',
  readOnly = false,
  book = emptyHostBook(name, readOnly),
  carriedOut = () => undefined,
  paneShown = () => undefined,
  openWorkbook,
}: HostOptions): Host {
  const events = new HostEvents();
  const references = new References();
  const workbook = new Workbook(cells, book, events, {
    object: <K extends keyof Targets>(className: K, target: Targets[K]): ApiObject =>
      instance(CLASSES[className], target),
    kept: keeper(surface, KEPT),
    checkKept: (className, property, value) => {
      checkKept(className, surface[className], property, value);
    },
  });
  const services = addInServices(paneShown);
  const functions = new FunctionRuntime((entry) => {
    channel.send(entry);
  });
  const channel = new Channel(
    {
      root: instance(workbookClass, { workbook, references }),
      references,
      service: (service) =>
        service === CUSTOM_FUNCTIONS_SERVICE ? instance(customFunctions, functions) : services(service),
    },
    instance(wacWorkbook, openWorkbook),
    events,
    later,
    (run, { Actions }) => {
      const reply = cells.together ? cells.together(run) : run();
      if (Actions.some(changesSomething)) carriedOut();
      return reply;
    },
    () => cells.settled?.(),
  );
  forwardEvents(workbook, references, () => channel.isRunning);
  const close = () => {
    workbook.close();
  };
  return { workbook, references, channel, functions, close };
}
