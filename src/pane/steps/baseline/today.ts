const two = (number: number): string => String(number).padStart(2, '0');

/** The user's own day, as the case keeps days. */
export function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
