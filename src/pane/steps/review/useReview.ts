import { useEffect, useState } from 'react';
import type { Case } from '../../../roi/case/types.js';
import type { ChartData, WorkbookData } from '../../../workbook/workbook.js';
import { messageOf } from '../../state/core.js';
import { useCase, usePane } from '../../state/usePane.js';

/** What the workbook will say. */
export interface Review {
  readonly theCase: Case;
  readonly verdict: string;
  readonly charts: readonly ChartData[];
  readonly sheets: readonly string[];
}

export type Reviewed =
  | { readonly kind: 'computing' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'done'; readonly review: Review };

/** Milliseconds of rest before it is put together again: it takes longer than typing a figure does. */
const REST = 300;

/** Charts worth looking at before building, by the sheet they stand on. */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  summary: ['cumulative', 'waterfall'],
  scenarios: ['tornado'],
};

function verdictIn({ names, sheets }: WorkbookData): string {
  const place = names.find(({ name }) => name === 'Verdict')?.to;
  const sheet = sheets.find(({ name }) => name === place?.sheet);
  const cell = sheet?.cells.find(({ row, column }) => row === place?.row && column === place.column);
  return cell?.content?.kind === 'formula' ? String(cell.content.value) : '';
}

function reviewOf(theCase: Case, data: WorkbookData): Review {
  const charts = Object.entries(SHOWN).flatMap(([id, names]) => {
    const all = data.sheets.find((sheet) => sheet.id === id)?.charts ?? [];
    return names.flatMap((name) => all.filter((chart) => chart.name === name));
  });
  return { theCase, verdict: verdictIn(data), charts, sheets: data.sheets.map(({ name }) => name) };
}

/** The workbook's own sentence, charts and sheets for the case at hand; the last ones until they are there. */
export function useReview(): Reviewed {
  const { port } = usePane();
  const theCase = useCase();
  const [shown, setShown] = useState<Reviewed>({ kind: 'computing' });
  useEffect(() => {
    let isLast = true;
    const show = (reviewed: Reviewed): void => {
      if (isLast) setShown(reviewed);
    };
    const timer = setTimeout(() => {
      port.workbook(theCase).then(
        (data) => {
          show({ kind: 'done', review: reviewOf(theCase, data) });
        },
        (error: unknown) => {
          show({ kind: 'failed', reason: messageOf(error) });
        },
      );
    }, REST);
    return () => {
      isLast = false;
      clearTimeout(timer);
    };
  }, [port, theCase]);
  return shown;
}
