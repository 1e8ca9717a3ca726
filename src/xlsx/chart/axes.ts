import { INK, MUTED } from '../../chart/palette.js';
import type { Axis, ChartSpec } from '../../chart/spec.js';
import { numeral } from '../numeral.js';
import { element } from '../xml.js';
import { xstring } from '../xstring.js';
import { axisShape } from './shape.js';
import { richText, textProperties, UPWARDS } from './text.js';

/** Ids within the chart. */
const CATEGORIES = 1;
const VALUES = 2;
export const AXIS_IDS = element('c:axId', { val: CATEGORIES }) + element('c:axId', { val: VALUES });

export const isHorizontal = ({ kind }: ChartSpec): boolean => kind === 'shareBars' || kind === 'tornado';

type Position = 'b' | 'l';

const optional = (name: string, value?: number): string =>
  value === undefined ? '' : element(name, { val: numeral(value) });

function title({ title: text }: Axis, position: Position): string {
  if (text === undefined) return '';
  const rich = richText(text, { color: MUTED }, position === 'l' ? UPWARDS : {});
  return element('c:title', {}, element('c:tx', {}, rich) + element('c:overlay', { val: false }));
}

interface Placed {
  readonly axis: Axis;
  readonly id: number;
  readonly position: Position;
  /** From right to left or from top to bottom. */
  readonly isReversed: boolean;
  /** Where the names and numbers stand: at the axis, or at the low end of the other one. */
  readonly names: 'nextTo' | 'low';
  readonly line?: string;
  /** Where it meets the other axis. */
  readonly crosses: 'autoZero' | 'max';
}

/** What axes of both kinds begin with. */
function beginning({ axis, id, position, isReversed, names, line, crosses }: Placed): string {
  const { from, to, numberFormat, visible } = axis;
  const orientation = element('c:orientation', { val: isReversed ? 'maxMin' : 'minMax' });
  return (
    element('c:axId', { val: id }) +
    element('c:scaling', {}, orientation + optional('c:max', to) + optional('c:min', from)) +
    element('c:delete', { val: !visible }) +
    element('c:axPos', { val: position }) +
    title(axis, position) +
    element('c:numFmt', { formatCode: xstring(numberFormat), sourceLinked: false }) +
    element('c:majorTickMark', { val: 'none' }) +
    element('c:minorTickMark', { val: 'none' }) +
    element('c:tickLblPos', { val: names }) +
    axisShape(line) +
    textProperties({ color: MUTED }) +
    element('c:crossAx', { val: id === CATEGORIES ? VALUES : CATEGORIES }) +
    element('c:crosses', { val: crosses })
  );
}

const valueAxis = (placed: Placed, crossBetween: 'between' | 'midCat'): string =>
  element(
    'c:valAx',
    {},
    beginning(placed) +
      element('c:crossBetween', { val: crossBetween }) +
      optional('c:majorUnit', placed.axis.step),
  );

const categoryAxis = (placed: Placed): string =>
  element(
    'c:catAx',
    {},
    beginning(placed) +
      element('c:auto', { val: true }) +
      element('c:lblAlgn', { val: 'ctr' }) +
      element('c:lblOffset', { val: 100 }) +
      element('c:noMultiLvlLbl', { val: true }),
  );

/** Both axes: along the first stand categories, or numbers in a chart of lines. */
export function axes(spec: ChartSpec): string {
  const [across, up]: readonly [Position, Position] = isHorizontal(spec) ? ['l', 'b'] : ['b', 'l'];
  const first: Placed = {
    axis: spec.categoryAxis,
    id: CATEGORIES,
    position: across,
    // The first category on top, as one reads.
    isReversed: isHorizontal(spec),
    names: 'low',
    line: INK,
    crosses: 'autoZero',
  };
  const second: Placed = {
    axis: spec.valueAxis,
    id: VALUES,
    position: up,
    isReversed: false,
    names: 'nextTo',
    // Numbers stay at the bottom when the categories begin at the top.
    crosses: isHorizontal(spec) ? 'max' : 'autoZero',
  };
  return spec.kind === 'lines'
    ? valueAxis(first, 'midCat') + valueAxis(second, 'midCat')
    : categoryAxis(first) + valueAxis(second, 'between');
}
