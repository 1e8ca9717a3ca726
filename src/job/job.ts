/** What a job asks of an AbortSignal; the platform's own is one. */
export interface Signal {
  /** Throws its reason, an AbortError unless another was given, once it is aborted. */
  throwIfAborted(): void;
}

/** What a job is started with. */
export interface Control {
  readonly signal?: Signal;
  /** Told the part that is done, rising from 0 to 1, at most once a frame. */
  readonly progress?: (part: number) => void;
}

/** Long work of any kind. Rejects with the reason of the signal when it is aborted. */
export type Job<T> = (control?: Control) => Promise<T>;
