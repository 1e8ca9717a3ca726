import type { FunctionDoc } from '../doc.js';
import type { resolutionTime } from './resolutionTime.js';

export const doc: FunctionDoc<typeof resolutionTime> = {
  category: 'operations',
  summary: 'Resolution time: how long it takes from opening a ticket to closing it.',
  formula: 'statistic of (closed − opened), in seconds, over the tickets that are closed',
  params: {
    opened: 'When each ticket was opened: Excel date-times or text such as 2026-03-02 09:00.',
    closed: 'When each one was closed, in the same order; blank while it is open.',
    statistic: '"mean" (when left out), "median", or a percentile from "p1" to "p99".',
  },
  result: 'Seconds. Divide by 3600 for hours, by 86400 for days.',
  notes: [
    'Open tickets are left out. In a recent period the tickets that take long are still open, so the figure looks better than it is.',
    'Use the last closing of a ticket that was reopened, or state that you use the first.',
    'Nights and weekends count: the clock runs all day. Times are read to the millisecond.',
    'A few long cases move the mean a good deal and the median hardly; p90 is the time that nine in ten stay within.',
    'A percentile between two tickets is interpolated, as PERCENTILE.INC does.',
    'A row of headings (text in both columns) is skipped; a date beside text that is no date is refused.',
  ],
  examples: [
    {
      title: 'opened at 9:00, closed two days later at 15:00',
      args: [[['2026-03-02 09:00']], [['2026-03-04 15:00']]],
      result: 194400,
    },
    {
      title: 'closed after six and after twelve hours',
      args: [
        [[46083.25], [46083.5]],
        [[46083.5], [46084]],
      ],
      result: 32400,
    },
    {
      title: 'the second ticket is still open',
      args: [
        [[46083.25], [46083.5]],
        [[46083.5], ['']],
      ],
      result: 21600,
    },
    {
      title: 'the median is not moved by one case of ten days',
      args: [[[46083], [46083.5], [46084]], [[46084], [46085.5], [46094]], 'median'],
      result: 172800,
    },
    {
      title: 'its 90th percentile is',
      args: [[[46083], [46083.5], [46084]], [[46084], [46085.5], [46094]], 'p90'],
      result: 725760,
    },
    { title: 'closed before it was opened', args: [[[46083.5]], [[46083.25]]], error: 'wrongOrder' },
    {
      title: 'three tickets, two closing dates',
      args: [
        [[46083], [46083.5], [46084]],
        [[46084], [46085.5]],
      ],
      error: 'unequalLengths',
    },
  ],
  native:
    '=IF({statistic}="mean",' +
    'SUMPRODUCT(({opened}>0)*({closed}>0)*ROUND(({closed}-{opened})*86400,3))/SUMPRODUCT(({opened}>0)*({closed}>0)),' +
    'SUMPRODUCT(PERCENTILE(({opened}>0)*({closed}>0)*(1+ROUND(({closed}-{opened})*86400,3))-1,' +
    '1-IF({statistic}="median",0.5,1-MID({statistic},2,2)/100)' +
    '*(SUMPRODUCT(({opened}>0)*({closed}>0))-1)/MAX(1,ROWS({opened})*COLUMNS({opened})-1))))',
  source: {
    title: 'Geckoboard, KPI examples: Average resolution time',
    url: 'https://www.geckoboard.com/best-practice/kpi-examples/average-resolution-time/',
  },
  keywords: [
    'time to resolution',
    'mean time to resolve',
    'MTTR',
    'handling days',
    'average resolution time',
    'turnaround',
  ],
};
