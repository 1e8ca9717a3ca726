/** The constant rate that compounds to `total` over so many periods; keeps the digits of a small total. */
export function ratePerPeriod(total: number, periods: number): number {
  return Math.expm1(Math.log1p(total) / periods);
}
