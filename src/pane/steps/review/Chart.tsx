import { Switch } from '@fluentui/react-components';
import { format } from 'numfmt';
import { useContext, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ChartSpec } from '../../../chart/spec.js';
import { svgOf } from '../../../chart/svgOf.js';
import { fill } from '../../../i18n/fill.js';
import { BrightnessContext } from '../../frame/theme.js';
import { usePane } from '../../state/usePane.js';
import { ChartTable } from './ChartTable.js';
import { useReviewStyles } from './useReviewStyles.js';

/** Of a chart that has no rows, or few. */
const HEIGHT = 220;
/** Of a row with a line of text. */
const ROW = 16;
/** Figures have long names, which take two. */
const TORNADO_ROW = 2 * ROW;
/** Margins, a title of three lines, a legend of two. */
const AROUND_ROWS = 112;
const FIRST_WIDTH = 318;

/** High enough for the name of every bar. */
const heightOf = ({ kind, categories = [] }: ChartSpec): number =>
  Math.max(HEIGHT, AROUND_ROWS + (kind === 'tornado' ? TORNADO_ROW : ROW) * categories.length);

/** The width of an element as it is now. */
function useWidth(): readonly [React.RefObject<HTMLDivElement | null>, number] {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(FIRST_WIDTH);
  useLayoutEffect(() => {
    const { current } = box;
    if (!current) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.max(1, Math.round(entry.contentRect.width)));
    });
    observer.observe(current);
    return () => {
      observer.disconnect();
    };
  }, []);
  return [box, width];
}

/** A chart of the workbook, or its numbers as a table. */
export function Chart({ spec }: { readonly spec: ChartSpec }) {
  const pane = usePane();
  const styles = useReviewStyles();
  const { charts: words } = pane.words.review;
  const [isTable, setTable] = useState(false);
  const [box, width] = useWidth();
  const brightness = useContext(BrightnessContext);
  const svg = useMemo(() => {
    const isForced = window.matchMedia('(forced-colors: active)').matches;
    const theme = isForced ? 'highContrast' : brightness;
    const formatNumber = (value: number, numberFormat: string): string =>
      format(numberFormat, value, { locale: pane.port.locale });
    return svgOf(spec, { width, height: heightOf(spec), theme, formatNumber });
  }, [spec, width, brightness, pane.port.locale]);
  return (
    <div className={styles.chart} ref={box}>
      {isTable ? (
        <ChartTable spec={spec} />
      ) : (
        // The drawing is our own; texts in it are escaped where it is made.
        <div dangerouslySetInnerHTML={{ __html: svg }} />
      )}
      <Switch
        label={words.asTable}
        aria-label={fill(words.asTableOf, { chart: spec.title })}
        checked={isTable}
        onChange={(_, { checked }) => {
          setTable(checked);
        }}
      />
    </div>
  );
}
