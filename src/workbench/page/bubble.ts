import type { Place } from '../grid/cellPlace.js';
import { element } from './dom.js';

const GAP = 4;
const MARGIN = 8;

/** A message beside a cell. It takes no pointer events, so it never stands in the way of the grid. */
export class Bubble {
  private readonly box: HTMLElement;

  constructor(role: 'tooltip' | 'alert', kind: string) {
    this.box = element('div', { class: `bubble ${kind}`, role, hidden: '' });
    document.body.append(this.box);
  }

  show({ left, top, width, height }: Place, ...content: readonly (Node | string)[]): void {
    this.box.replaceChildren(...content);
    this.box.hidden = false;
    const { offsetWidth, offsetHeight } = this.box;
    const below = top + height + GAP;
    const fitsBelow = below + offsetHeight + MARGIN <= window.innerHeight;
    const x = Math.min(left, window.innerWidth - offsetWidth - MARGIN);
    const y = fitsBelow ? below : top - offsetHeight - GAP;
    this.box.style.transform = `translate(${Math.max(MARGIN, x)}px, ${Math.max(MARGIN, y)}px)`;
    this.box.style.minWidth = `${Math.min(width, 120)}px`;
  }

  hide(): void {
    this.box.hidden = true;
  }
}
