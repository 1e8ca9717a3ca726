import type { LogPage } from './page.js';

/** Who is asked what, how often, and when next. */
export function surveys({ context, table, words, date, figure }: LogPage): void {
  const text = context.words.sheets.review.log.surveys;
  let count = 0;
  table(
    text.title,
    [
      [1, text.name],
      [2, text.next],
      [3, text.every, true],
      [4, text.owner],
      [5, text.channel],
      [8, text.questions],
    ],
    context.theCase.review.surveys,
    (row, survey) => {
      const id = `survey${++count}.every`;
      words(row, 1, survey?.name);
      date(row, 2, survey?.next);
      figure(row, 3, id, { value: survey?.everyMonths, unit: 'months', from: 1, to: 60 });
      words(row, 4, survey?.owner);
      words(row, 5, survey?.channel);
      words(row, 8, survey?.questions);
    },
  );
}

/** What customers said, and what became of it. */
export function voices({ context, table, words, date }: LogPage): void {
  const text = context.words.sheets.review.log.voices;
  table(
    text.title,
    [
      [1, text.theme],
      [2, text.date],
      [3, text.doneOn],
      [4, text.origin],
      [5, text.works],
      [6, text.improve],
      [7, text.pain],
      [8, text.action],
    ],
    context.theCase.review.voices,
    (row, voice) => {
      words(row, 1, voice?.theme);
      date(row, 2, voice?.date);
      date(row, 3, voice?.doneOn);
      words(row, 4, voice?.origin);
      words(row, 5, voice?.works);
      words(row, 6, voice?.improve);
      words(row, 7, voice?.pain);
      words(row, 8, voice?.action);
    },
  );
}

/** What the team agreed to do in every case. */
export function procedures({ context, table, words, state }: LogPage): void {
  const text = context.words.sheets.review.log.procedures;
  let count = 0;
  table(
    text.title,
    [
      [1, text.name],
      [8, text.source],
      [9, text.state],
    ],
    context.theCase.review.procedures,
    (row, procedure) => {
      words(row, 1, procedure?.text);
      words(row, 8, procedure?.source);
      state(row, 9, `procedure${++count}.state`, procedure?.done);
    },
  );
}
