import { format } from 'numfmt';
import { svgOf } from '../../chart/svgOf.js';
import { chartNow } from '../../workbook/charts.js';
import type { ChartData, Content, Place as CellAt, WorkbookData } from '../../workbook/workbook.js';
import type { GridCells } from '../grid/gridCells.js';
import { contentOf } from '../preset/cellContent.js';
import { rangeOf } from '../preset/ranges.js';
import { element } from './dom.js';

interface Shown {
  readonly box: HTMLElement;
  readonly chart: ChartData;
  /** What was drawn last. */
  drawn: string;
}

/** The charts of a workbook of ours over their cells: drawn of what the cells hold, again when that changes. */
export class ChartLayer {
  private shown: readonly Shown[] = [];
  private sheet = '';
  private stale = true;
  private stop = (): void => undefined;

  constructor(
    private readonly layer: HTMLElement,
    private readonly cells: GridCells,
  ) {
    const renew = () => {
      this.stale = true;
    };
    cells.on('calculated', renew);
    cells.on('changed', renew);
  }

  /** The charts of this workbook, which is open, from now on; none without one. */
  show(workbook: WorkbookData | undefined): void {
    this.stop();
    this.sheet = '';
    this.take([]);
    if (!workbook) return;
    this.stop = this.cells.onDrawn(() => {
      const { id } = this.cells.activeSheet();
      if (id !== this.sheet) {
        this.sheet = id;
        this.take(workbook.sheets.find((sheet) => sheet.id === id)?.charts ?? []);
      }
      this.place();
    });
  }

  private take(charts: readonly ChartData[]): void {
    this.shown = charts.map((chart) => ({ chart, box: element('div', { class: 'chart' }), drawn: '' }));
    this.layer.replaceChildren(...this.shown.map(({ box }) => box));
    this.stale = true;
  }

  private read({ sheet, row, column }: CellAt): Content | undefined {
    return contentOf(
      this.cells.sheet(sheet)?.values({ row: row - 1, column: column - 1, rows: 1, columns: 1 })[0]?.[0],
    );
  }

  private place(): void {
    if (this.shown.length === 0) return;
    const { left, top } = this.layer.getBoundingClientRect();
    for (const one of this.shown) {
      const place = this.cells.rangePlace(rangeOf(one.chart.at));
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
    const { spec } = chartNow(one.chart, (place) => this.read(place));
    const wanted = size + JSON.stringify(spec);
    if (one.drawn === wanted) return;
    one.drawn = wanted;
    const formatNumber = (value: number, numberFormat: string) => format(numberFormat, value);
    one.box.innerHTML = svgOf(spec, { width: Math.round(width), height: Math.round(height), formatNumber });
  }
}
