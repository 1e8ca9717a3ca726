import { fill } from '../../i18n/fill.js';
import type { Result } from '../../roi/model/calculator.js';
import { byNumber } from '../entry/byNumber.js';
import type { EntryKind } from '../entry/entryKind.js';
import { formatSpoken } from '../entry/formatSpoken.js';
import type { CaseState } from '../state/caseState.js';
import type { Figures } from '../state/liveFigures.js';
import type { PaneModel } from '../state/paneModel.js';
import { stripState, type StripState } from '../state/stripState.js';

/** What is told of a case: sentences without their full stops. */
export interface AnnouncedResult {
  readonly result: string;
  readonly checks: string;
  /** Tells verdicts apart. */
  readonly verdict: string;
}

const lookUp = (messages: Readonly<Record<string, string>>, key: string): string => messages[key] ?? key;

/** Where there is no number its word: 'never', 'n/a: no costs'. */
function resultText({ hard, theCase }: Figures, { kind }: StripState, { words, port }: PaneModel): string {
  const { announced, strip } = words.pane;
  if (kind === 'nothing' || kind === 'noCost') return fill(announced.noResult, { needs: announced[kind] });
  const setting = { locale: port.locale, currency: theCase.terms.currency };
  const spoken = (value: Result, entry: EntryKind): string => {
    if (typeof value === 'number') return formatSpoken(value, entry, setting, words.entry.spoken);
    return entry === 'months' ? strip.never : lookUp(words.model.words, value);
  };
  return fill(announced.result, {
    roi: spoken(hard.roi, 'share'),
    npv: spoken(hard.npv, 'money'),
    payback: spoken(hard.payback, 'months'),
  });
}

function checksText({ failed, count }: StripState, { words, port }: PaneModel): string {
  const { announced } = words.pane;
  const [first] = failed;
  if (first === undefined) return fill(announced.checksPassed, { count });
  const text = byNumber(announced.checks, failed.length, String(failed.length), port.locale);
  return fill(text, { count, first: lookUp(words.model.checks, first) });
}

export function announcedResult(figures: Figures, current: CaseState, pane: PaneModel): AnnouncedResult {
  const state = stripState(figures, current);
  return {
    result: resultText(figures, state, pane),
    checks: checksText(state, pane),
    verdict: `${state.kind} ${state.isTarget}`,
  };
}
