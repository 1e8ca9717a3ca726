/** What we use of a package that brings no types. */
declare module 'vader-sentiment' {
  export const SentimentIntensityAnalyzer: {
    /** `compound` runs from −1 to 1 and has four decimals. */
    polarity_scores(text: string): { readonly compound: number };
  };
}
