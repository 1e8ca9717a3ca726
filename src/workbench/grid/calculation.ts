import { ICommandService, type ICommandInfo, type IExecutionOptions } from '@univerjs/core';
import {
  FormulaExecuteStageType,
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  ICalculateFormulaService,
  IFormulaRuntimeService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStopMutation,
} from '@univerjs/preset-sheets-core';
import type { Injector } from './univer.js';

/*
 * Knows when the grid has calculated. A change waits a moment before its calculation starts, may stop one
 * that is running, and results come late.
 */

/** A change that starts no calculation within this time will start none. */
const PATIENCE = 3000;
const TICK = 15;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

interface Notification {
  readonly functionsExecutedState?: FormulaExecutedStateType;
}

export class Calculation {
  /** When something changed that no calculation has started for yet. */
  private waitingSince: number | undefined;
  private running = false;
  private stopped = false;
  private circular = false;

  constructor(
    injector: Injector,
    /** Calculates everything anew. */
    private readonly calculateAll: () => void,
    private readonly ended: (circular: boolean) => void,
  ) {
    this.expect();
    const dirty = injector.get(IActiveDirtyManagerService);
    injector.get(ICommandService).onCommandExecuted((command: ICommandInfo, options?: IExecutionOptions) => {
      const { id, params } = command;
      if (id === SetFormulaCalculationStopMutation.id) this.stopped = true;
      else if (id === SetFormulaCalculationNotificationMutation.id) {
        const { functionsExecutedState } = params as Notification;
        if (functionsExecutedState !== undefined) this.end(functionsExecutedState);
      } else if (options?.onlyLocal !== true && dirty.get(id)) this.expect();
    });
    const runtime = injector.get(IFormulaRuntimeService);
    const engine = injector.get(ICalculateFormulaService);
    engine.executionInProgressListener$.subscribe(({ stage }) => {
      if (stage !== FormulaExecuteStageType.START) return;
      this.running = true;
      this.waitingSince = undefined;
    });
    engine.executionCompleteListener$.subscribe(() => {
      this.circular = runtime.isCycleDependency();
    });
  }

  /** A calculation is about to come. */
  expect(): void {
    this.waitingSince = performance.now();
  }

  private end(state: FormulaExecutedStateType): void {
    this.running = false;
    const { stopped } = this;
    this.stopped = false;
    if (state === FormulaExecutedStateType.STOP_EXECUTION) {
      this.expect();
      return;
    }
    if (stopped) {
      // The engine looks for a stop only now and then. One that comes too late for that costs the formulas
      // after it their values, and the change behind it is forgotten.
      this.expect();
      this.calculateAll();
      return;
    }
    this.ended(this.circular);
  }

  /** Whether a calculation runs or is about to. */
  get isPending(): boolean {
    const waiting = this.waitingSince !== undefined && performance.now() - this.waitingSince < PATIENCE;
    return waiting || this.running;
  }

  async settled(): Promise<void> {
    while (this.isPending) await pause(TICK);
    // Those who listen for the results come first.
    await pause(0);
  }
}
