import { makeStyles, tokens } from '@fluentui/react-components';

/** Pairs stack. */
const NARROW = '@media (max-width: 299px)';

/** Controls have a width of their own, which a narrow column has not. */
const narrowing = {
  '& .fui-Field, & .fui-Input__input, & select, & textarea': { minWidth: 0 },
  '& .fui-Input, & .fui-Select, & .fui-Textarea, & .fui-Input__input, & select, & textarea': {
    width: '100%',
  },
} as const;

/** The looks of lines and of what unfolds below them. */
export const useLineStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightRegular },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    padding: '4px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ':first-child': { borderTop: 'none' },
  },
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: '8px',
    alignItems: 'start',
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  pairs: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: '8px',
    alignItems: 'start',
  },
  inner: { paddingInlineStart: '12px' },
  wide: { gridColumn: '1 / -1', minWidth: 0 },
  details: {
    ...narrowing,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '4px 0 12px',
    minWidth: 0,
  },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  link: { fontSize: tokens.fontSizeBase200, minHeight: '24px' },
  // As high for a finger, but not for the lines of the text.
  inText: { marginBlock: '-4px' },
  start: { alignSelf: 'start' },
  // A disclosure that is the name of its line.
  name: {
    minWidth: 0,
    minHeight: '32px',
    padding: '4px 0',
    justifyContent: 'flex-start',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  plain: {
    paddingInlineStart: '17px',
    minWidth: 0,
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground2,
  },
  arrow: { width: '16px', flexShrink: 0, color: tokens.colorNeutralForeground3 },
  amount: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap', textAlign: 'end' },
});
