import { Link } from '@fluentui/react-components';
import { fill } from '../../../i18n/fill.js';
import type { EntryKind } from '../../entry/entryKind.js';
import { formatEntry } from '../../entry/formatEntry.js';
import { useCasePart, usePane } from '../../state/usePane.js';
import { useCaptionStyles } from '../useCaptionStyles.js';
import { useEntrySetting } from '../useEntrySetting.js';
import type { FillTarget } from './useFill.js';

interface SpreadCaptionProps {
  readonly target: FillTarget;
  readonly kind: EntryKind;
  readonly onChange: () => void;
  readonly prefix?: string;
}

/** How far the figure may lie off, once that was said. */
export function SpreadCaption({ target, kind, onChange, prefix }: SpreadCaptionProps) {
  const { words } = usePane();
  const styles = useCaptionStyles();
  const setting = useEntrySetting();
  const spread = useCasePart(({ spreads }) => spreads.find(({ path }) => path === target.path));
  if (!spread) return null;
  const { spread: own } = words.fields;
  const ends = { low: formatEntry(spread.low, kind, setting), high: formatEntry(spread.high, kind, setting) };
  return (
    <div className={styles.caption}>
      {prefix !== undefined && `${prefix}: `}
      {fill(own.caption, ends)}{' '}
      <Link as="button" aria-label={fill(own.changeOf, { field: target.label })} onClick={onChange}>
        {own.change}
      </Link>
    </div>
  );
}
