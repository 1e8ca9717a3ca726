import { makeStyles, tokens } from '@fluentui/react-components';
import { SHORT_PANE } from './useStripStyles.js';

/** Where rows stick to the top of a pane tall enough for them, in pixels. */
const HEADER = 40;
const TABS = 36;
const STEP_BAR = 36;
const SHORT = `@media ${SHORT_PANE}`;
const NARROW = '@media (max-width: 329px)';

/** Clear of what sticks above a field: rows of a height of their own, then what was measured where it is there. */
const clearOf = (rows: number): string =>
  `calc(var(--strip-end, ${rows}px) + var(--total-height, 0px) + 8px)`;

const row = {
  position: 'sticky',
  zIndex: 2,
  backgroundColor: tokens.colorNeutralBackground1,
  paddingInline: '16px',
  boxSizing: 'border-box',
  [NARROW]: { paddingInline: '12px' },
} as const;

/** The pane's rows: all scroll in one area, the upper ones stick while there is room for them. */
export const useFrameStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  scroller: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    scrollPaddingTop: clearOf(HEADER + TABS),
    scrollPaddingBottom: '8px',
    [SHORT]: { scrollPaddingTop: clearOf(0) },
  },
  header: {
    ...row,
    top: 0,
    height: `${HEADER}px`,
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    // Office draws its own menu over this corner.
    paddingInlineEnd: '44px',
    [SHORT]: { position: 'static' },
  },
  tabs: { ...row, top: `${HEADER}px`, height: `${TABS}px`, [SHORT]: { position: 'static' } },
  stepBar: {
    ...row,
    top: `${HEADER + TABS}px`,
    height: `${STEP_BAR}px`,
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    [SHORT]: { position: 'static' },
  },
  strip: {
    ...row,
    top: `${HEADER + TABS + STEP_BAR}px`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [SHORT]: { top: 0 },
  },
  belowStrip: { paddingInline: '16px', [NARROW]: { paddingInline: '12px' } },
  main: {
    padding: '12px 16px 24px',
    [NARROW]: { paddingInline: '12px' },
  },
  footer: {
    flexShrink: 0,
    minHeight: '48px',
    boxSizing: 'border-box',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    padding: '8px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: { paddingInline: '12px' },
  },
  title: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  skip: {
    position: 'absolute',
    zIndex: 3,
    left: '8px',
    top: '-40px',
    padding: '4px 8px',
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus': { top: '4px' },
  },
  /** For a screen reader only. */
  hidden: { position: 'absolute', clipPath: 'inset(50%)', width: '1px', height: '1px', overflow: 'hidden' },
  grow: { flexGrow: 1, minWidth: 0 },
  stepName: { flexGrow: 1, minWidth: 0, paddingInline: '4px' },
  /** Text within a button, which is cut at its end where it is too long. */
  cut: { minWidth: 0, whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' },
  listed: { margin: '4px 0', paddingInlineStart: '16px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', margin: '8px 0 4px' },
  back: { minWidth: 'auto' },
  next: { minWidth: 0, [NARROW]: { flex: '1 1 120px' } },
  note: {
    flexGrow: 1,
    minWidth: 0,
    // Below the buttons where there is no room between them.
    [NARROW]: { flexBasis: '100%', order: 1 },
  },
  icon: { minWidth: '32px', fontSize: tokens.fontSizeBase400 },
  heading: {
    margin: '12px 0 4px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    ':focus-visible': { outlineOffset: '2px' },
  },
  purpose: { margin: '0 0 12px', color: tokens.colorNeutralForeground2 },
  caption: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});
