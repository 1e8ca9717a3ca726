/** A cell of a sheet, as a key. */
export const keyOf = ({ row, column }: { readonly row: number; readonly column: number }): string =>
  `${row}:${column}`;
