import type { Control } from '../../job/job.js';
import type { WorkbookData } from '../../workbook/workbook.js';
import { addChart } from './chart/addChart.js';
import { hasAreas, suspend } from './features.js';
import { addStyle } from './look/addStyle.js';
import type { Plan } from './plan.js';
import { send, type Session } from './session.js';
import { fill } from './sheet/fill.js';
import { protect } from './sheet/protection.js';
import { BEAT, JOURNAL } from './state/record.js';
import { CHANGE, type Around, type Steps } from './steps.js';
import { pause } from '../../job/pause.js';

/** About how many characters are sent at once: far below the 5 MB that Excel on the web takes. */
const MOST = 1_200_000;
/** Milliseconds at a stretch, as other long work here. */
const SLICE = 12;
const CHART = 60 * CHANGE;
const STYLE = 20 * CHANGE;

function* addStyles({ workbook, data, has, styleName }: Around, added: readonly string[]): Steps {
  for (const [name, style] of Object.entries(data.styles)) {
    if (!added.includes(styleName(name))) continue;
    addStyle(workbook, styleName(name), style, has('alignment'));
    yield STYLE;
  }
}

function* addCharts(around: Around): Steps {
  for (const { name, charts } of around.data.sheets)
    for (const chart of charts) {
      addChart(around.sheet(name), chart, around);
      yield CHART;
    }
}

function* protectAll({ data, sheet, has }: Around): Steps {
  for (const one of data.sheets) {
    protect(sheet(one.name), one, has);
    yield CHANGE;
  }
}

/** Tells how many sheets are filled. */
function* everything(around: Around, added: readonly string[], filled: () => void): Steps {
  if (around.has('styles')) yield* addStyles(around, added);
  for (const data of around.data.sheets) {
    yield* fill(around.sheet(data.name), data, around);
    filled();
  }
  // Charts draw cells of several sheets.
  if (around.has('charts')) yield* addCharts(around);
  yield* protectAll(around);
}

function addSheets({ worksheets }: Excel.Workbook, { journal }: Plan): readonly Excel.Worksheet[] {
  const sheets = journal.staged.map((name) => worksheets.add(name));
  for (const sheet of sheets) sheet.load('id');
  return sheets;
}

function aroundOf(
  workbook: Excel.Workbook,
  data: WorkbookData,
  plan: Plan,
  sheets: readonly Excel.Worksheet[],
  session: Session,
): Around {
  const byName = new Map(data.sheets.map(({ name }, at) => [name, sheets[at]!]));
  return {
    ...plan,
    workbook,
    data,
    has: session.has,
    hasAreas: hasAreas(session.requirements),
    sheet: (name) => byName.get(name)!,
    style: (name) => data.styles[name]!,
  };
}

/**
 * Adds the sheets and writes them in as few requests as their size allows, with room for other work in between. They do
 * not have their names yet, and nothing that is there is touched. `filled` is told how many are queued.
 */
export async function write(
  context: Excel.RequestContext,
  data: WorkbookData,
  plan: Plan,
  session: Session,
  { signal, filled }: Pick<Control, 'signal'> & { readonly filled: () => void },
): Promise<readonly Excel.Worksheet[]> {
  const { workbook } = context;
  const begin = (): void => {
    suspend(workbook, session.requirements);
    if (session.has('replacing')) workbook.settings.add(BEAT, Date.now());
  };
  begin();
  // Names come with the last request, which writes the journal once more: until then there are none to take back.
  if (session.has('replacing')) workbook.settings.add(JOURNAL, { ...plan.journal, added: [] });
  const sheets = addSheets(workbook, plan);
  const around = aroundOf(workbook, data, plan, sheets, session);
  let [queued, end] = [0, Date.now() + SLICE];
  for (const size of everything(around, plan.journal.styles, filled)) {
    signal?.throwIfAborted();
    queued += size;
    if (queued > MOST) {
      await send(context, session, signal);
      begin();
      queued = 0;
    }
    if (Date.now() < end) continue;
    await pause();
    end = Date.now() + SLICE;
  }
  await send(context, session, signal);
  // For the request that puts them into their places.
  suspend(workbook, session.requirements);
  return sheets;
}
