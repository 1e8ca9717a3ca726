/** Work cut into pieces of a few milliseconds at most: yields the part that is done, 0…1, and returns what comes out. */
export type Pieces<T> = Generator<number, T, undefined>;
