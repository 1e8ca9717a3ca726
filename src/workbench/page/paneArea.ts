import { workbenchEn } from '../../i18n/workbench.en.js';
import { element } from './dom.js';

const words = workbenchEn.pane;
/** As task panes of Excel on the web, in pixels. */
const WIDTH = { first: 350, least: 270, step: 20 } as const;
/** Of the window, that the pane may take. */
const MOST = 0.7;

/** The place of the task pane beside the grid: closed by a button, its width dragged or changed by the arrow keys. */
export class PaneArea {
  readonly content = element('div', { class: 'content' });
  private readonly edge: HTMLElement;
  private width: number = WIDTH.first;

  constructor(
    private readonly area: HTMLElement,
    closed: () => void,
  ) {
    area.setAttribute('aria-label', words.label);
    this.edge = element('div', {
      class: 'edge',
      role: 'separator',
      tabindex: '0',
      'aria-orientation': 'vertical',
      'aria-label': words.resize,
    });
    const close = element('button', { type: 'button', class: 'close', title: words.close }, '×');
    close.setAttribute('aria-label', words.close);
    close.addEventListener('click', () => {
      this.hide();
      closed();
    });
    const head = element('div', { class: 'head' }, element('span', {}, words.label), close);
    area.append(this.edge, element('div', { class: 'body' }, head, this.content));
    this.edge.addEventListener('keydown', ({ key }) => {
      if (key === 'ArrowLeft') this.resize(this.width + WIDTH.step);
      if (key === 'ArrowRight') this.resize(this.width - WIDTH.step);
    });
    this.edge.addEventListener('pointerdown', (event) => {
      // While it is held the frame beside it must not hear the pointer.
      this.edge.setPointerCapture(event.pointerId);
    });
    this.edge.addEventListener('pointermove', (event) => {
      if (this.edge.hasPointerCapture(event.pointerId)) this.resize(window.innerWidth - event.clientX);
    });
    this.resize(this.width);
  }

  private resize(pixels: number): void {
    this.width = Math.round(Math.min(Math.max(pixels, WIDTH.least), window.innerWidth * MOST));
    this.area.style.width = `${this.width}px`;
    this.edge.setAttribute('aria-valuenow', String(this.width));
    this.edge.setAttribute('aria-valuemin', String(WIDTH.least));
    this.edge.setAttribute('aria-valuemax', String(Math.round(window.innerWidth * MOST)));
  }

  show(): void {
    this.area.hidden = false;
  }

  hide(): void {
    this.area.hidden = true;
  }
}
