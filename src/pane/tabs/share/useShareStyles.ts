import { makeStyles, tokens } from '@fluentui/react-components';

export const useShareStyles = makeStyles({
  heading: { fontSize: tokens.fontSizeBase400, margin: '4px 0' },
  section: { fontSize: tokens.fontSizeBase300, margin: '16px 0 4px' },
  text: { margin: '0 0 8px' },
  search: { width: '100%', maxWidth: 'none', marginBottom: '4px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: '32px minmax(0, 1fr)',
    padding: '4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  code: {
    display: 'block',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  small: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    // Native formulas may be long, with nowhere to break.
    overflowWrap: 'anywhere',
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', margin: '12px 0' },
});
