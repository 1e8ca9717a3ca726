import { makeStyles, tokens } from '@fluentui/react-components';

/** A pane so low that the strip has one line. */
export const SHORT_PANE = '(max-height: 559px)';
const SHORT = `@media ${SHORT_PANE}`;
const NARROW = '@media (max-width: 299px)';
const SHORT_AND_NARROW = `${SHORT} and (max-width: 299px)`;

export const useStripStyles = makeStyles({
  cells: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1.3fr) minmax(0, 1fr) minmax(0, 1fr) minmax(0, 0.8fr)',
    columnGap: '4px',
    margin: 0,
    [NARROW]: { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
    [SHORT]: { display: 'flex' },
  },
  cell: {
    minWidth: 0,
    minHeight: '48px',
    boxSizing: 'border-box',
    paddingTop: '4px',
    display: 'flex',
    flexDirection: 'column',
    [SHORT]: {
      height: '28px',
      minHeight: 'unset',
      paddingTop: 0,
      flexDirection: 'row',
      alignItems: 'center',
      ':not(:first-child)::before': { content: '"·"', marginInlineEnd: '4px' },
    },
  },
  figure: { margin: 0, minWidth: 0, display: 'flex', flexDirection: 'column' },
  label: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    // On one line there is room for the figures alone; they are named for a screen reader.
    [SHORT]: { position: 'absolute', clipPath: 'inset(50%)', width: '1px', overflow: 'hidden' },
  },
  value: {
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    maxWidth: '100%',
    minWidth: 0,
    minHeight: '24px',
    padding: 0,
    border: 'none',
    justifyContent: 'flex-start',
    [SHORT]: { fontSize: tokens.fontSizeBase300 },
    [SHORT_AND_NARROW]: { fontSize: tokens.fontSizeBase200 },
  },
  stale: { color: tokens.colorNeutralForeground3 },
  tag: {
    fontSize: tokens.fontSizeBase100,
    lineHeight: '12px',
    color: tokens.colorNeutralForeground2,
    [SHORT]: { display: 'none' },
  },
  line: { margin: '0 0 4px', fontSize: tokens.fontSizeBase200 },
});
