/** How many characters of a text Excel takes. */
export const LONGEST = {
  /** https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
  cell: 32_767,
  tip: 255,
  /** Of a validation (MS-OI29500 2.1.613). */
  title: 32,
  prompt: 255,
  error: 224,
} as const;
