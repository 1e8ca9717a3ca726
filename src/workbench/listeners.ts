/** Listeners by event, with the type of what each is told. */
export class Listeners<Events extends object> {
  private readonly listeners = new Map<keyof Events, Set<(told: never) => void>>();

  on<E extends keyof Events>(event: E, listener: (told: Events[E]) => void): () => void {
    const known = this.listeners.get(event) ?? new Set();
    this.listeners.set(event, known.add(listener));
    return () => {
      known.delete(listener);
    };
  }

  tell<E extends keyof Events>(event: E, told: Events[E]): void {
    for (const listener of this.listeners.get(event) ?? []) (listener as (told: Events[E]) => void)(told);
  }
}
