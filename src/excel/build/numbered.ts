/** The name itself, then with a number. */
export const numbered =
  (name: string, between: string) =>
  (count: number): string =>
    count === 1 ? name : `${name}${between}${count}`;
