import { format } from 'numfmt';
import type { CellValue, Range } from '../../cells/cells.js';
import { svgOf } from '../../chart/svgOf.js';
import type { Chart } from '../../host/book/hostBook.js';
import { parseCells, splitAddress } from '../../host/ranges/addresses.js';
import type { GridCells } from '../grid/gridCells.js';
import { chartAnchor } from '../shown/chartAnchor.js';
import { chartSpec } from '../shown/chartSpec.js';
import { element } from './dom.js';

interface Shown {
  readonly box: HTMLElement;
  readonly chart: Chart;
  readonly at: Range;
  /** What was drawn last. */
  drawn: string;
}

/** The charts of the open workbook over their cells: drawn of what the cells hold, again when that changes. */
export class ChartLayer {
  private shown: readonly Shown[] = [];
  private wanted = '';
  private stale = true;
  private stop = (): void => undefined;

  constructor(
    private readonly layer: HTMLElement,
    private readonly cells: GridCells,
    /** The charts of a sheet by its id. */
    private readonly chartsOf: (sheet: string) => readonly Chart[],
  ) {
    const renew = () => {
      this.stale = true;
    };
    cells.on('calculated', renew);
    cells.on('changed', renew);
  }

  /** Follows the workbook that is open from now on. */
  start(): void {
    this.stop();
    this.take([]);
    this.renew();
    this.stop = this.cells.onDrawn(() => {
      this.follow();
      this.place();
    });
  }

  /** The charts may be others. */
  renew(): void {
    this.wanted = '';
    this.follow();
    this.place();
  }

  private follow(): void {
    const sheet = this.cells.activeSheet();
    if (this.wanted === sheet.id) return;
    this.wanted = sheet.id;
    this.take(this.chartsOf(sheet.id));
  }

  private take(charts: readonly Chart[]): void {
    const sheet = this.cells.activeSheet();
    this.shown = charts.map((chart) => {
      const known = this.shown.find(({ chart: one }) => one === chart);
      const box = known?.box ?? element('div', { class: 'chart' });
      return { chart, box, at: chartAnchor(chart.data, sheet), drawn: known?.drawn ?? '' };
    });
    this.layer.replaceChildren(...this.shown.map(({ box }) => box));
    this.stale = true;
  }

  private read(reference: string): readonly CellValue[] {
    const { sheet: name, cells } = splitAddress(reference.replace(/^=/, ''));
    const range = parseCells(cells);
    const sheet = name === undefined ? undefined : this.cells.sheet(name);
    return range && sheet ? sheet.values(range).flat() : [];
  }

  private place(): void {
    if (this.shown.length === 0) return;
    const { left, top } = this.layer.getBoundingClientRect();
    for (const one of this.shown) {
      const place = this.cells.rangePlace(one.at);
      if (!place) continue;
      const { box } = one;
      const { within } = place;
      const inset = [
        within.top - place.top,
        place.left + place.width - within.left - within.width,
        place.top + place.height - within.top - within.height,
        within.left - place.left,
      ].map((hidden) => `${Math.max(0, hidden)}px`);
      box.style.transform = `translate(${place.left - left}px, ${place.top - top}px)`;
      box.style.width = `${place.width}px`;
      box.style.height = `${place.height}px`;
      box.style.clipPath = `inset(${inset.join(' ')})`;
      this.draw(one, place.width / place.scale, place.height / place.scale);
    }
    this.stale = false;
  }

  private draw(one: Shown, width: number, height: number): void {
    const size = `${Math.round(width)}×${Math.round(height)}`;
    if (!this.stale && one.drawn.startsWith(size)) return;
    const spec = chartSpec(one.chart.data, (reference) => this.read(reference));
    const wanted = size + JSON.stringify(spec);
    if (one.drawn === wanted) return;
    one.drawn = wanted;
    const formatNumber = (value: number, numberFormat: string) => format(numberFormat, value);
    one.box.innerHTML = spec
      ? svgOf(spec, { width: Math.round(width), height: Math.round(height), formatNumber })
      : '';
  }
}
