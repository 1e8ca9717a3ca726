import { makeStyles, tokens } from '@fluentui/react-components';

/** Small lines below fields. */
export const useCaptionStyles = makeStyles({
  caption: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
    '& a, & button': { fontSize: 'inherit', lineHeight: 'inherit' },
  },
});
