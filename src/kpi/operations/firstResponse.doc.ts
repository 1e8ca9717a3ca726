import type { FunctionDoc } from '../doc.js';
import type { firstResponse } from './firstResponse.js';

export const doc: FunctionDoc<typeof firstResponse> = {
  category: 'operations',
  summary: 'First response time: how long customers wait for the first reply to their request.',
  formula: 'statistic of (replied − created), in seconds, over the requests that have a reply',
  params: {
    created: 'When each request arrived: Excel date-times or text such as 2026-03-02 09:00.',
    replied: 'When each one got its first reply, in the same order; blank while it is unanswered.',
    statistic: '"mean" (when left out), "median", or a percentile from "p1" to "p99".',
  },
  result: 'Seconds. Divide by 60 for minutes, by 3600 for hours.',
  notes: [
    'Requests without a reply are left out, so a growing backlog does not show here: count the unanswered beside this figure.',
    'Take the first reply by a person. An automatic receipt makes the figure small without helping anybody.',
    'Nights and weekends count: the clock runs all day. Times are read to the millisecond.',
    'One forgotten request moves the mean a good deal and the median hardly. p90 is the wait that nine in ten stay within.',
    'A percentile between two requests is interpolated, as PERCENTILE.INC does.',
    'A row of headings (text in both columns) is skipped; a date beside text that is no date is refused.',
  ],
  examples: [
    {
      title: 'a reply after ten minutes',
      args: [[['2026-03-02 09:00']], [['2026-03-02 09:10']]],
      result: 600,
    },
    {
      title: 'replies after 60, 120, 30 and 600 seconds',
      args: [
        [['2026-03-02 09:00:00'], ['2026-03-02 09:10:00'], ['2026-03-02 09:20:00'], ['2026-03-02 09:30:00']],
        [['2026-03-02 09:01:00'], ['2026-03-02 09:12:00'], ['2026-03-02 09:20:30'], ['2026-03-02 09:40:00']],
      ],
      result: 202.5,
    },
    {
      title: 'the median of the same',
      args: [
        [['2026-03-02 09:00:00'], ['2026-03-02 09:10:00'], ['2026-03-02 09:20:00'], ['2026-03-02 09:30:00']],
        [['2026-03-02 09:01:00'], ['2026-03-02 09:12:00'], ['2026-03-02 09:20:30'], ['2026-03-02 09:40:00']],
        'median',
      ],
      result: 90,
    },
    {
      title: 'the unanswered request is skipped',
      args: [
        [[46083.25], [46083.5], [46083.75]],
        [[46083.5], [''], [46084.25]],
      ],
      result: 32400,
    },
    {
      title: 'nine in ten are answered within',
      args: [[[46083.25], [46083.5], [46083.75]], [[46083.5], [''], [46084.25]], 'p90'],
      result: 41040,
    },
    {
      title: 'no request has been answered',
      args: [
        [[46083.25], [46083.5]],
        [[''], ['']],
      ],
      error: 'nothingToCompute',
    },
    { title: 'a reply before its request', args: [[[46083.5]], [[46083.25]]], error: 'wrongOrder' },
  ],
  native:
    '=IF({statistic}="mean",' +
    'SUMPRODUCT(({created}>0)*({replied}>0)*ROUND(({replied}-{created})*86400,3))/SUMPRODUCT(({created}>0)*({replied}>0)),' +
    'SUMPRODUCT(PERCENTILE(({created}>0)*({replied}>0)*(1+ROUND(({replied}-{created})*86400,3))-1,' +
    '1-IF({statistic}="median",0.5,1-MID({statistic},2,2)/100)' +
    '*(SUMPRODUCT(({created}>0)*({replied}>0))-1)/MAX(1,ROWS({created})*COLUMNS({created})-1))))',
  source: {
    title: 'Zoho Desk, Response and resolution times: glossary',
    url: 'https://help.zoho.com/portal/en/kb/desk/reports-and-dashboards/response-and-resolution-times/articles/response-and-resolution-times-glossary',
  },
  keywords: ['first reply time', 'FRT', 'response time', 'time to first response', 'average response time'],
};
