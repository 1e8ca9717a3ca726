import { CanceledError, ICommandService, type ICommandInfo, type IExecutionOptions } from '@univerjs/core';
import {
  FormulaExecuteStageType,
  IActiveDirtyManagerService,
  ICalculateFormulaService,
  IFormulaRuntimeService,
  IRenderManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  SetRangeValuesMutation,
  type ISetFormulaCalculationStartMutation,
} from '@univerjs/preset-sheets-core';
import type { Injector } from './univer.js';

/*
 * Knows when the grid has calculated. A change waits a moment before its calculation starts; if one is running
 * then, that one is stopped and another started, which waits for it to end.
 */

/** Longer than the 100 ms that the grid lets pass after a change: without a calculation by now there is none to come. */
const GRACE = 150;
const TICK = 15;
/** A timer that comes so many milliseconds late has waited for a busy page. */
const LATE = 50;
/** No longer is a calculation held back by what changes nothing. */
const MOST = 2000;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

interface Notification {
  readonly functionsExecutedState?: unknown;
}

export class Calculation {
  /** Calculations that have started and not ended. */
  private running = 0;
  private isExpected = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private stopped = false;
  private circular = false;
  private held: ReturnType<typeof setTimeout> | undefined;
  private latest = 0;
  private readonly renders: IRenderManagerService;

  constructor(
    injector: Injector,
    /** Calculates everything anew. */
    private readonly calculateAll: () => void,
    private readonly ended: (circular: boolean) => void,
  ) {
    this.renders = injector.get(IRenderManagerService);
    const dirty = injector.get(IActiveDirtyManagerService);
    const commands = injector.get(ICommandService);
    commands.beforeCommandExecuted(({ id, params }: Readonly<ICommandInfo>) => {
      if (id !== SetFormulaCalculationStartMutation.id) return;
      if (this.held !== undefined) throw new CanceledError();
      // Where everything is calculated there is no need to look for the names that have changed in every formula.
      const given = params as ISetFormulaCalculationStartMutation;
      if (given.forceCalculation) given.dirtyDefinedNameMap = {};
    });
    commands.onCommandExecuted((command: ICommandInfo, options?: IExecutionOptions) => {
      const { id, params } = command;
      if (id === SetFormulaCalculationStopMutation.id) this.stopped = true;
      else if (id === SetFormulaCalculationNotificationMutation.id) {
        if ((params as Notification).functionsExecutedState !== undefined) this.told();
      } else if (dirty.get(id)) {
        const isResult = id === SetRangeValuesMutation.id && options?.onlyLocal === true;
        if (!isResult) this.expect();
      }
    });
    const runtime = injector.get(IFormulaRuntimeService);
    const engine = injector.get(ICalculateFormulaService);
    engine.executionInProgressListener$.subscribe(({ stage }) => {
      if (stage === FormulaExecuteStageType.START) this.started();
      else if (stage === FormulaExecuteStageType.CALCULATION_COMPLETED) this.running -= 1;
    });
    engine.executionCompleteListener$.subscribe(() => {
      this.circular = runtime.isCycleDependency();
    });
  }

  /** A workbook with formulas was opened: it is calculated when the grid is drawn, whenever that is. */
  expectFirst(): void {
    clearTimeout(this.timer);
    this.isExpected = true;
  }

  /** Calculates everything, but not before so many milliseconds of rest have passed, and later if this is asked again. */
  postpone(milliseconds: number): void {
    this.latest = performance.now() + milliseconds + MOST;
    this.hold(milliseconds);
  }

  /** So many milliseconds more, if it is postponed, but not for ever. */
  postponeAgain(milliseconds: number): void {
    if (this.isPostponed) this.hold(Math.min(milliseconds, this.latest - performance.now()));
  }

  private hold(milliseconds: number): void {
    clearTimeout(this.held);
    this.draw(false);
    const due = performance.now() + milliseconds;
    this.held = setTimeout(() => {
      const now = performance.now();
      // Where the page was busy until now, what others ask for waits behind this.
      if (now - due > LATE && now < this.latest) {
        this.hold(milliseconds);
        return;
      }
      this.held = undefined;
      this.draw(true);
      this.expect();
      this.calculateAll();
    }, milliseconds);
  }

  /** What is about to be calculated is not drawn before. */
  private draw(isOn: boolean): void {
    for (const { engine } of this.renders.getRenderAll().values()) engine.renderEvenInBackground = isOn;
  }

  get isPostponed(): boolean {
    return this.held !== undefined;
  }

  private expect(): void {
    this.isExpected = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.isExpected = false;
    }, GRACE);
  }

  private started(): void {
    clearTimeout(this.timer);
    this.running += 1;
    this.isExpected = false;
    this.stopped = false;
  }

  /** The results of a calculation are in the cells, or it was stopped. */
  private told(): void {
    if (this.running > 0) return;
    if (this.stopped) {
      // The engine looks for a stop only now and then. One that comes too late for that costs the formulas
      // after it their values, and the change behind it is forgotten.
      this.stopped = false;
      this.calculateAll();
    } else this.ended(this.circular);
  }

  /** Whether a calculation runs or is about to. */
  get isPending(): boolean {
    return this.isExpected || this.held !== undefined || this.running > 0;
  }

  async settled(): Promise<void> {
    while (this.isPending) await pause(TICK);
    // Those who listen for the results come first.
    await pause(0);
  }
}
