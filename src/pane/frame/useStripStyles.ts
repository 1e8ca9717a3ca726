import { makeStyles, tokens } from '@fluentui/react-components';

const SHORT = '@media (max-height: 559px)';
const NARROW = '@media (max-width: 299px)';

export const useStripStyles = makeStyles({
  cells: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1.3fr) minmax(0, 1fr) minmax(0, 1fr) minmax(0, 0.8fr)',
    gap: '4px',
    margin: 0,
    [NARROW]: { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
  },
  cell: {
    minWidth: 0,
    height: '48px',
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'center',
    [SHORT]: { height: '28px' },
  },
  figure: { margin: 0, minWidth: 0 },
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
  },
  stale: { color: tokens.colorNeutralForeground3 },
  tag: {
    marginInlineStart: '4px',
    fontSize: tokens.fontSizeBase100,
    lineHeight: 1,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  line: { margin: '0 0 4px', fontSize: tokens.fontSizeBase200 },
});
