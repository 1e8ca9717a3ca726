/** The number with its decimal point moved: as exact as if it had been typed so, where 0.07 × 100 is not 7. */
export function shifted(value: number, places: number): number {
  if (!Number.isFinite(value)) return value;
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}
