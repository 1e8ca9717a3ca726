interface Span {
  readonly first: number;
  readonly count: number;
  readonly pixels: number;
}

/** Widths of columns or heights of rows; what was set last counts. */
export class Sizes {
  /** The latest first. */
  private readonly spans: Span[] = [];

  constructor(private readonly standard: number) {}

  set(first: number, count: number, pixels: number): void {
    this.spans.unshift({ first, count, pixels });
  }

  at(place: number): number {
    const span = this.spans.find(({ first, count }) => place >= first && place < first + count);
    return span?.pixels ?? this.standard;
  }
}
