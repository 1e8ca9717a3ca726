import { makeStyles, tokens } from '@fluentui/react-components';

/** Where baseline and after stand above each other. */
const NARROW = '@media (max-width: 299px)';

/** An amount with cents has room beside another in a narrow pane. */
const control = { paddingLeft: '4px', '& input': { paddingRight: '6px' } } as const;

/** A pair of figures: name, tools and chip on one line, or baseline, after and chip. */
export const usePairStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr) 84px',
    columnGap: '8px',
    alignItems: 'center',
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr) auto', rowGap: '4px' },
  },
  label: {
    gridColumn: '1 / -1',
    gridRow: 1,
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    minHeight: '28px',
    [NARROW]: { gridColumn: 1, flexWrap: 'wrap' },
  },
  name: { flexGrow: 1, minWidth: 0, [NARROW]: { flexBasis: '100%' } },
  frame: { display: 'contents' },
  baseline: { ...control, gridColumn: 1, gridRow: 2, [NARROW]: { gridColumn: '1 / -1' } },
  after: { ...control, gridColumn: 2, gridRow: 2, [NARROW]: { gridColumn: '1 / -1', gridRow: 3 } },
  chip: { gridColumn: 3, gridRow: 2, [NARROW]: { gridColumn: 2, gridRow: 1, alignSelf: 'end' } },
  below: { gridColumn: '1 / -1' },
  /** Says which of two stacked fields it is. */
  side: {
    display: 'none',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    [NARROW]: { display: 'flex' },
  },
  heads: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    [NARROW]: { display: 'none' },
  },
});
