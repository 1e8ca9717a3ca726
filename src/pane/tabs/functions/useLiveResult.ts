import { useEffect, useState } from 'react';
import { errorMessage } from '../../../i18n/errorMessage.js';
import { en } from '../../../i18n/messages.en.js';
import { fill } from '../../../i18n/fill.js';
import type { KpiFunction, Outcome } from '../../../kpi/define.js';
import { CellError, KpiError } from '../../../kpi/errors.js';
import { evaluate } from '../../../kpi/evaluate.js';
import { messageOf } from '../../state/core.js';
import type { PaneModel } from '../../state/paneModel.js';
import { usePane } from '../../state/usePane.js';
import type { Call } from './callOf.js';

export interface LiveResult {
  readonly outcome?: Outcome;
  /** Why there is none. */
  readonly message?: string;
  /** Cells that were read: filled and blank ones. */
  readonly filled: number;
  readonly blank: number;
}

/** Milliseconds of rest before cells are read. */
const REST = 250;

const isBlank = (cell: unknown): boolean => cell === '' || cell === null;

async function resultOf(fn: KpiFunction, { args }: Call, { port, words }: PaneModel): Promise<LiveResult> {
  const counts = { filled: 0, blank: 0 };
  const sent: unknown[] = [];
  for (const [at, argument] of args.entries()) {
    if (argument.kind === 'nothing') sent.push(null);
    else if (argument.kind === 'value') sent.push(argument.value);
    else {
      try {
        const { values } = await port.cells.read(argument.text);
        const cells = values.flat();
        counts.blank += cells.filter(isBlank).length;
        counts.filled += cells.filter((cell) => !isBlank(cell)).length;
        sent.push(values);
      } catch (error) {
        const name = fn.params[at]?.name ?? '';
        const details = { name, address: argument.text, reason: messageOf(error) };
        return { ...counts, message: fill(words.functions.notRead, details) };
      }
    }
  }
  try {
    return { ...counts, outcome: await evaluate(fn, sent) };
  } catch (error) {
    if (error instanceof KpiError) return { ...counts, message: errorMessage(en, fn.id, error) };
    return { ...counts, message: error instanceof CellError ? error.cell : messageOf(error) };
  }
}

/** What the call comes to with the cells as they are; undefined while arguments are wanting. */
export function useLiveResult(fn: KpiFunction, call: Call): LiveResult | undefined {
  const pane = usePane();
  const [result, setResult] = useState<LiveResult>();
  const { formula } = call;
  const isWhole = call.wanting.length === 0;
  useEffect(() => {
    let isGone = false;
    const timer = setTimeout(() => {
      if (!isWhole) {
        setResult(undefined);
        return;
      }
      void resultOf(fn, call, pane).then((found) => {
        if (!isGone) setResult(found);
      });
    }, REST);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
    // The formula says all there is to say of the call.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [fn, formula, isWhole, pane]);
  return isWhole ? result : undefined;
}
