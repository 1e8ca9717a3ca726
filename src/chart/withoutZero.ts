/** Of a number format: positive and negative numbers as they are, and nothing for zero. */
export function withoutZero(format: string): string {
  const [positive = '', negative = `-${positive}`] = format.split(';');
  return `${positive};${negative};`;
}
