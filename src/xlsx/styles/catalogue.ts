/** Elements that others refer to by their place, each once. */
export class Catalogue {
  private readonly places = new Map<string, number>();

  constructor(first: readonly string[] = []) {
    for (const xml of first) this.place(xml);
  }

  place(xml: string): number {
    const known = this.places.get(xml);
    if (known !== undefined) return known;
    this.places.set(xml, this.places.size);
    return this.places.size - 1;
  }

  elements(): string[] {
    return [...this.places.keys()];
  }
}
