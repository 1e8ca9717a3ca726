/*
 * Parts of the native formulas of the net promoter score: counts of an argument's answers, and from them the
 * score and its standard error in points.
 */

interface Counts {
  readonly promoters: string;
  readonly detractors: string;
  readonly answers: string;
}

export const counted = (argument: string): Counts => ({
  promoters: `COUNTIF({${argument}},">=9")`,
  detractors: `COUNTIF({${argument}},"<7")`,
  answers: `COUNT({${argument}})`,
});

export const adjusted = (argument: string): Counts => ({
  promoters: `(COUNTIF({${argument}},">=9")+0.75)`,
  detractors: `(COUNTIF({${argument}},"<7")+0.75)`,
  answers: `(COUNT({${argument}})+3)`,
});

export const score = ({ promoters, detractors, answers }: Counts) =>
  `100*(${promoters}-${detractors})/${answers}`;

/** The variance of the score, in points squared. */
export const variance = ({ promoters, detractors, answers }: Counts) =>
  `10000*((${promoters}+${detractors})/${answers}-((${promoters}-${detractors})/${answers})^2)/${answers}`;
