import type { Case } from '../../roi/case/types.js';
import type { InputData, WorkbookData } from '../../workbook/workbook.js';
import type { Made, WorkbookAnswer, WorkbookTask } from './workbookTask.js';

interface Waiting {
  readonly task: WorkbookTask;
  readonly answered: (answer: WorkbookAnswer) => void;
}

/** Makes the workbooks of cases in a worker; in the page where there is none or it cannot be loaded. */
export class WorkbookMaker {
  private readonly waiting = new Map<number, Waiting>();
  private worker: Worker | undefined;
  private isAlone = typeof Worker === 'undefined';
  private count = 0;
  private last: { readonly theCase: Case; readonly data: Promise<WorkbookData> } | undefined;

  constructor(private readonly version: string) {}

  /** The data of a case; that of the last one asked for is kept. */
  data(theCase: Case): Promise<WorkbookData> {
    if (this.last?.theCase === theCase) return this.last.data;
    const last = { theCase, data: this.make('data', theCase) };
    this.last = last;
    // The network may be back when it is asked for again.
    last.data.catch(() => {
      if (this.last === last) this.last = undefined;
    });
    return last.data;
  }

  /** The blue cells of the workbook of a case. */
  async inputs(theCase: Case): Promise<readonly InputData[]> {
    if (this.last?.theCase !== theCase) return this.make('inputs', theCase);
    return (await this.last.data).inputs;
  }

  async make<W extends keyof Made>(wanted: W, theCase: Case): Promise<Made[W]> {
    this.count += 1;
    const answer = await this.ask({ id: this.count, wanted, theCase, version: this.version });
    if ('failed' in answer) throw new Error(answer.failed);
    return answer.made as Made[W];
  }

  private ask(task: WorkbookTask): Promise<WorkbookAnswer> {
    if (this.isAlone) return answerHere(task);
    return new Promise((answered) => {
      this.waiting.set(task.id, { task, answered });
      this.started().postMessage(task);
    });
  }

  private started(): Worker {
    if (this.worker) return this.worker;
    const worker = new Worker(new URL('./workbookWorker.js', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data: answer }: MessageEvent<WorkbookAnswer>) => {
      this.waiting.get(answer.id)?.answered(answer);
      this.waiting.delete(answer.id);
    };
    worker.onerror = () => {
      this.goOnAlone();
    };
    this.worker = worker;
    return worker;
  }

  private goOnAlone(): void {
    this.isAlone = true;
    this.worker?.terminate();
    for (const { task, answered } of this.waiting.values()) void answerHere(task).then(answered);
    this.waiting.clear();
  }
}

async function answerHere(task: WorkbookTask): Promise<WorkbookAnswer> {
  const { answerTo } = await import(/* webpackChunkName: "workbook" */ './workbookTask.js');
  return answerTo(task);
}
