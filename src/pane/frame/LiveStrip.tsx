import { fill } from '../../i18n/fill.js';
import type { Result } from '../../roi/model/calculator.js';
import type { EntryKind } from '../entry/entryKind.js';
import { formatShort } from '../entry/formatShort.js';
import type { Figures } from '../state/liveFigures.js';
import type { PaneModel } from '../state/paneModel.js';
import { stripState, type StripState } from '../state/stripState.js';
import { usePane, usePaneState } from '../state/usePane.js';
import { LIVE_STRIP } from './liveStripId.js';
import { StripCell } from './StripCell.js';
import { StripRemark } from './StripRemark.js';
import { useAnnouncedResult } from './useAnnouncedResult.js';
import { useFrameStyles } from './useFrameStyles.js';
import { useMeasured } from './useMeasured.js';
import { useMedia } from './useMedia.js';
import { SHORT_PANE, useStripStyles } from './useStripStyles.js';

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

/** A mark and how many, where there is room for that. */
function checksShown(
  { kind, fault, failed, count }: StripState,
  { strip: words }: PaneModel['words']['pane'],
  isShort: boolean,
): string {
  if (fault !== undefined || kind === 'noCost') return words.look;
  if (kind === 'nothing') return words.none;
  if (failed.length > 0) return fill(words.attention, { failed: failed.length });
  return isShort ? words.good : fill(words.allPassed, { passed: count, count });
}

/** Where the strip ends while it sticks. */
const endOf = (strip: HTMLElement): number =>
  (Number.parseFloat(getComputedStyle(strip).top) || 0) + strip.offsetHeight;

interface StripProps {
  readonly figures: Figures;
  readonly strip: StripState;
  readonly isShort: boolean;
}

/** What the case comes to, all the way along. */
function Strip({ figures, strip, isShort }: StripProps) {
  const pane = usePane();
  const frame = useFrameStyles();
  const styles = useStripStyles();
  const { strip: words } = pane.words.pane;
  const place = useMeasured('--strip-end', endOf);
  const { currency } = figures.theCase.terms;
  const isStale = strip.fault !== undefined;
  return (
    <section id={LIVE_STRIP} ref={place} className={frame.strip} aria-label={words.label}>
      <dl className={styles.cells}>
        {FIGURES.map((id) => {
          const shown = shownOf(id, figures.hard[id], strip, pane, currency);
          const isTarget = strip.isTarget && shown !== words.none;
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
        <StripCell
          id="checks"
          label={words.checks}
          value={checksShown(strip, pane.words.pane, isShort)}
          isStale={isStale}
        />
      </dl>
      {!isShort && <StripRemark strip={strip} />}
    </section>
  );
}

/** The live strip; what it remarks scrolls away where the pane has little height. */
export function LiveStrip() {
  const { words } = usePane();
  const styles = useFrameStyles();
  const figures = usePaneState((state) => state.figures);
  const current = usePaneState((state) => state.current);
  const isShort = useMedia(SHORT_PANE);
  useAnnouncedResult();
  if (!figures || !current) return null;
  const strip = stripState(figures, current);
  return (
    <>
      <Strip figures={figures} strip={strip} isShort={isShort} />
      {isShort && (
        <section className={styles.belowStrip} aria-label={words.pane.strip.remark}>
          <StripRemark strip={strip} />
        </section>
      )}
    </>
  );
}
