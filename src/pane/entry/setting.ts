/** What numbers are written in; a `RangeError` of Intl follows where one of them is no such code. */
export interface EntrySetting {
  /** BCP 47. */
  readonly locale: string;
  /** Of the case, ISO 4217. */
  readonly currency: string;
}
