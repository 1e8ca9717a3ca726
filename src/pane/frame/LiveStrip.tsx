import { fill } from '../../i18n/fill.js';
import type { Result } from '../../roi/model/calculator.js';
import type { EntryKind } from '../entry/entryKind.js';
import { formatShort } from '../entry/formatShort.js';
import type { PaneModel } from '../state/paneModel.js';
import { stripState, type StripState } from '../state/stripState.js';
import { usePane, usePaneState } from '../state/usePane.js';
import { LIVE_STRIP } from './liveStripId.js';
import { StripCell } from './StripCell.js';
import { StripRemark } from './StripRemark.js';
import { useAnnouncedResult } from './useAnnouncedResult.js';
import { useFrameStyles } from './useFrameStyles.js';
import { useStripStyles } from './useStripStyles.js';

const FIGURES = ['roi', 'npv', 'payback'] as const;
type FigureId = (typeof FIGURES)[number];
const KINDS: Readonly<Record<FigureId, EntryKind>> = { roi: 'share', npv: 'money', payback: 'months' };

/** No result is a dash: '−100 %' of costs alone is one, 'n/a' is none. */
function shownOf(
  id: FigureId,
  value: Result,
  { kind }: StripState,
  pane: PaneModel,
  currency: string,
): string {
  const { words, port } = pane;
  const { none, never } = words.pane.strip;
  if (kind === 'nothing' || (kind === 'noCost' && id !== 'npv')) return none;
  if (typeof value === 'number')
    return formatShort(value, KINDS[id], { locale: port.locale, currency }, words.entry.short);
  return id === 'payback' ? never : none;
}

/** What the case comes to, all the way along. */
export function LiveStrip() {
  const pane = usePane();
  const frame = useFrameStyles();
  const styles = useStripStyles();
  const { strip: words } = pane.words.pane;
  const figures = usePaneState((state) => state.figures);
  const current = usePaneState((state) => state.current);
  const failure = usePaneState((state) => state.failure);
  useAnnouncedResult();
  if (!figures || !current) return null;
  const strip = stripState(figures, current);
  const checks =
    strip.failed > 0
      ? fill(words.attention, { failed: strip.failed })
      : fill(words.allPassed, { passed: strip.count, count: strip.count });
  const { currency } = figures.theCase.terms;
  const isStale = strip.kind === 'stale';
  return (
    <section id={LIVE_STRIP} className={frame.strip} aria-label={words.label}>
      <dl className={styles.cells}>
        {FIGURES.map((id) => {
          const shown = shownOf(id, figures.hard[id], strip, pane, currency);
          const isTarget = strip.isTarget && id === 'roi' && shown !== words.none;
          return (
            <StripCell
              key={id}
              id={id}
              label={fill(words[id], { currency })}
              value={shown}
              isStale={isStale}
              {...(isTarget && { tag: words.target })}
            />
          );
        })}
        <StripCell id="checks" label={words.checks} value={checks} isStale={isStale} />
      </dl>
      {failure === undefined ? (
        <StripRemark strip={strip} />
      ) : (
        <p className={styles.line}>{fill(words.failed, { reason: failure })}</p>
      )}
    </section>
  );
}
