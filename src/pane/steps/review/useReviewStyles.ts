import { makeStyles, tokens } from '@fluentui/react-components';

export const useReviewStyles = makeStyles({
  verdict: {
    margin: '0 0 12px',
    padding: '8px 12px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    borderInlineStartWidth: '4px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  heading: { fontSize: tokens.fontSizeBase300, margin: '16px 0 4px' },
  section: { marginTop: '16px' },
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  cell: {
    padding: '4px',
    textAlign: 'end',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    verticalAlign: 'baseline',
  },
  name: { textAlign: 'start', fontWeight: tokens.fontWeightRegular },
  main: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: '4px 0' },
  numbers: { display: 'block', fontVariantNumeric: 'tabular-nums' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '4px' },
  check: { display: 'flex', gap: '8px', alignItems: 'baseline', justifyContent: 'space-between' },
  chart: {
    margin: '8px 0',
    // Until it is drawn anew for a pane that has become narrower.
    '& svg': { maxWidth: '100%' },
  },
  scroll: { overflowX: 'auto' },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', margin: '8px 0', alignItems: 'center' },
  fieldset: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  factors: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
    gap: '8px',
    alignItems: 'end',
    marginBottom: '12px',
    '@media (max-width: 299px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
});
