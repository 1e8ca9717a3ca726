import { Link } from '@fluentui/react-components';
import { fill as filled } from '../../../i18n/fill.js';
import { useCasePart, usePane } from '../../state/usePane.js';
import { useCaptionStyles } from '../useCaptionStyles.js';
import type { Fill, FillTarget } from './useFill.js';

interface LinkCaptionProps {
  readonly fill: Fill;
  readonly target: FillTarget;
  /** Which of several fields it is about. */
  readonly prefix?: string;
  /** It stays as it is. */
  readonly readOnly?: boolean;
}

/** The cells a figure came from. */
export function LinkCaption({ fill, target, prefix, readOnly = false }: LinkCaptionProps) {
  const { words } = usePane();
  const styles = useCaptionStyles();
  const { fill: own } = words.fields;
  const link = useCasePart(({ links }) => links.find(({ path }) => path === target.path));
  if (!link) return null;
  const { range, statistic, cells } = link;
  const from = filled(statistic === 'value' ? own.fromCell : own.from, {
    range,
    statistic: own.statistics[statistic],
    cells,
  });
  const field = { field: target.label };
  return (
    <div className={styles.caption}>
      {prefix !== undefined && `${prefix}: `}
      {from}
      {!readOnly && (
        <>
          {' '}
          <Link
            as="button"
            aria-label={filled(own.refreshOf, field)}
            onClick={() => void fill.refresh(target, link)}
          >
            {own.refresh}
          </Link>{' '}
          <Link
            as="button"
            aria-label={filled(own.unlinkOf, field)}
            onClick={() => {
              fill.unlink(target);
            }}
          >
            {own.unlink}
          </Link>
        </>
      )}
    </div>
  );
}
