import type { LineShift } from '../../cells/cells.js';
import { inheritedSpan, type Span } from '../lines/movedLines.js';

interface SizedSpan extends Span {
  readonly pixels: number;
}

/** Widths of columns or heights of rows; what was set last counts. */
export class Sizes {
  /** The latest first. */
  private readonly spans: SizedSpan[] = [];

  constructor(private readonly standard: number) {}

  set(first: number, count: number, pixels: number): void {
    this.spans.unshift({ first, count, pixels });
  }

  shiftLines(shift: LineShift): void {
    const moved = this.spans.flatMap(({ pixels, ...span }) => {
      const kept = inheritedSpan(span, shift);
      return kept ? [{ ...kept, pixels }] : [];
    });
    this.spans.splice(0, this.spans.length, ...moved);
  }

  at(place: number): number {
    const span = this.spans.find(({ first, count }) => place >= first && place < first + count);
    return span?.pixels ?? this.standard;
  }
}
