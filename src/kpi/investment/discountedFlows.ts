/** The present value of each flow at a rate above −1 per period; the first flow falls at once and is not discounted. */
export function discountedFlows(rate: number, flows: readonly number[]): number[] {
  return flows.map((flow, period) => flow / (1 + rate) ** period);
}
