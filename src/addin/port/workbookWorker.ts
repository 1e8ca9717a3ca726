import { answerTo, type WorkbookTask } from './workbookTask.js';

/* Makes workbooks beside the pane, in which typing goes on meanwhile. */

onmessage = async ({ data }: MessageEvent<WorkbookTask>) => {
  postMessage(await answerTo(data));
};
