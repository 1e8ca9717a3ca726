import type { Surface } from '../../host/api/surface.js';
import type { StoredBook } from '../../host/book/storedBook.js';
import type { GridCells } from '../grid/gridCells.js';
import type { UniverGrid } from '../grid/univer.js';
import { AddInFrame } from '../office/addInFrame.js';
import { ExcelHost } from '../office/excelHost.js';
import type { RibbonButton } from '../office/ribbonOf.js';
import { RuleDisplay } from '../shown/ruleDisplay.js';
import type { ChartLayer } from './chartLayer.js';
import type { Document } from './fileActions.js';
import { InputCells } from './inputCells.js';
import type { Notices } from './notices.js';
import { PaneArea } from './paneArea.js';

/** How long an add-in does nothing before what it did is shown, and how long that may wait at most, in milliseconds. */
const REST = 150;
const MOST = 1500;

/** What Excel is beside the grid: the add-in in its pane, and what a workbook has beyond its cells, on show. */
export class ExcelBeside {
  private readonly rules: RuleDisplay;
  private readonly inputs: InputCells;
  private readonly pane: PaneArea;
  private readonly frame: AddInFrame;
  private excel: ExcelHost | undefined;
  private layer: Promise<ChartLayer> | undefined;
  private document: Document | undefined;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private waitingSince: number | undefined;

  constructor(
    grid: UniverGrid,
    private readonly cells: GridCells,
    notices: Notices,
    private readonly places: { readonly area: HTMLElement; readonly charts: HTMLElement },
  ) {
    this.rules = new RuleDisplay(cells);
    this.inputs = new InputCells(
      cells,
      grid,
      notices,
      () => this.excel?.book,
      (sheet) => this.document?.workbook?.sheets.some(({ id }) => id === sheet) === true,
    );
    this.pane = new PaneArea(places.area, () => {
      this.frame.close();
    });
    this.frame = new AddInFrame(this.pane.content);
  }

  /** `changed` is told when an add-in has done something. */
  start(surface: Surface, changed: () => void, openWorkbook: (base64: string) => void): void {
    this.excel = new ExcelHost({
      cells: this.cells,
      surface,
      carriedOut: () => {
        changed();
        this.showSoon();
      },
      paneShown: (isShown) => {
        if (isShown) this.pane.show();
        else this.pane.hide();
      },
      openWorkbook,
    });
  }

  private get host(): ExcelHost {
    if (!this.excel) throw new Error('not started');
    return this.excel;
  }

  /** Another workbook is open, with what it has beyond its cells. */
  async open(document: Document, book: StoredBook | undefined): Promise<void> {
    this.document = document;
    this.host.open(book, document.file);
    this.rules.forget();
    this.inputs.start();
    await this.show(true);
    if (this.frame.isOpen) this.frame.open(this.host.host);
  }

  /** What is kept of the workbook beyond its cells. */
  stored(): StoredBook {
    return this.host.stored();
  }

  /** As a button of Excel's ribbon: shows the task pane, or has the add-in run an action. */
  press({ action }: RibbonButton): void {
    this.pane.show();
    if (!this.frame.isOpen) this.frame.open(this.host.host);
    if (action !== undefined) this.frame.invoke(action);
  }

  private async show(isAnother = false): Promise<void> {
    const { book } = this.host;
    if (!book) return;
    this.rules.show(book);
    this.inputs.renew();
    await this.showCharts(isAnother);
  }

  /** Once the add-in rests, for its requests come one after the other; or now and then, where it does not. */
  private showSoon(): void {
    this.waitingSince ??= performance.now();
    clearTimeout(this.waiting);
    const rest = Math.max(0, Math.min(REST, this.waitingSince + MOST - performance.now()));
    this.waiting = setTimeout(() => {
      this.waitingSince = undefined;
      void this.show();
    }, rest);
  }

  /** What draws charts is loaded with the first one. */
  private async showCharts(isAnother: boolean): Promise<void> {
    const hasCharts = [...(this.host.book?.sheets.values() ?? [])].some(({ charts }) => charts.length > 0);
    if (!this.layer && !hasCharts) return;
    const isFirst = !this.layer;
    this.layer ??= import('./chartLayer.js').then(
      ({ ChartLayer: Layer }) =>
        new Layer(this.places.charts, this.cells, (sheet) => this.host.book?.sheets.get(sheet)?.charts ?? []),
    );
    const layer = await this.layer;
    if (isFirst || isAnother) layer.start();
    else layer.renew();
  }
}
