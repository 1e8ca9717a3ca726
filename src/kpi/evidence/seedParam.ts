/** The same seed draws the same numbers, so that a sheet does not move when it recalculates. */
export const SEED = {
  name: 'seed',
  kind: 'number',
  unit: 'number',
  optional: true,
  default: 1,
  from: 0,
  to: 2_147_483_647,
  whole: true,
} as const;
