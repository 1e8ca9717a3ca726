import { makeStyles, tokens } from '@fluentui/react-components';

export const useFunctionStyles = makeStyles({
  heading: { fontSize: tokens.fontSizeBase400, margin: '4px 0' },
  text: { margin: '0 0 8px' },
  search: { width: '100%', maxWidth: 'none' },
  count: { margin: '8px 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  item: { display: 'block', paddingBlock: '4px' },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  summary: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  code: {
    display: 'block',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
    margin: '4px 0 8px',
  },
  fields: { display: 'grid', gap: '8px', minWidth: 0 },
  argument: { display: 'flex', gap: '4px', minWidth: 0 },
  grow: { flexGrow: 1, minWidth: 0 },
  pick: { flexShrink: 0, whiteSpace: 'nowrap' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center', margin: '8px 0' },
  result: { margin: '8px 0', fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
});
