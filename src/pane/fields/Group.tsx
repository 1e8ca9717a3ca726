import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  header: {
    '& button': { paddingInline: 0, minHeight: '36px', gap: '4px' },
  },
  text: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '8px',
    alignItems: 'baseline',
    minWidth: 0,
    flexGrow: 1,
    paddingBlock: '4px',
  },
  title: { fontWeight: tokens.fontWeightSemibold, flexGrow: 1 },
  summary: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  panel: {
    margin: 0,
    padding: '0 0 12px',
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    // The last group of a group ends with it.
    '& .fui-AccordionItem:last-child > .fui-AccordionPanel': { paddingBottom: 0 },
  },
});

interface GroupProps {
  readonly id: string;
  readonly title: string;
  /** What it holds, in one line: shown beside the title. */
  readonly summary?: string;
  readonly level?: 'h3' | 'h4';
  readonly children: ReactNode;
}

/** One group of fields; folded, its header tells what it holds. */
export function Group({ id, title, summary, level = 'h3', children }: GroupProps) {
  const styles = useStyles();
  return (
    <AccordionItem value={id}>
      <AccordionHeader as={level} className={styles.header}>
        <span className={styles.text}>
          <span className={styles.title}>{title}</span>
          {summary !== undefined && summary !== '' && <span className={styles.summary}>{` ${summary}`}</span>}
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
    </AccordionItem>
  );
}
