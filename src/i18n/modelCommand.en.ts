/** What `npm run model` says; {places} are filled in. */
export const modelCommandEn = {
  help: `Every result of a case, as JSON.

npm run --silent model -- case.json              results of a case file
npm run --silent model -- --preset NAME          results of an example: {presets}
npm run --silent model -- --schema               JSON Schema of a case file

  --set path=value     changes a figure first, as often as you like:
                       --set terms.discountRate=0.08 --set metrics.handleTime.after=300
                       A value is JSON (0.08, true, null, [1,2]), anything else is text.
  --explain RESULT     one result in words, with its figures
  --formula RESULT     one result as the text of an Excel formula
  --month N            the month that --explain or --formula shows of a row; the last one without it
  --help               this text

RESULT is a name of the output, or of its part "evidence"; rates, lines, checks, sensitivity and simulation have no
formula. Results of a class: hard.roi, hard.npv, hard.paybackMonths, hard.irr, hard.bcr,
hard.benefits, hard.costs, hard.net, hard.monthlyRoi, hard.benefitsNeeded, hard.costOfDelay, hard.peakFunding and
others; total instead of hard counts soft benefits too. Scenarios: scenario.conservative.hard.npv and so on.
Steps on the way: benefits.ID.full, benefit.ID.benefit, costs.ID.monthly, workload.hourly, waterfall.ramp, capacity.fte.

A case with faults: exit code 1, one fault a line.`,
  nothingGiven: 'model needs a case file, --preset or --schema, found none',
  severalGiven: 'model needs one of a case file, --preset and --schema, found {found}',
  onlySchema: '--schema goes with no other option, found {found}',
  explainOrFormula: 'model needs one of --explain and --formula, found both',
  monthOfNothing: '--month needs --explain or --formula, found neither',
  monthOfOneFigure: '--month needs a result that differs by month, found {found}',
  monthOutside: '--month needs 1 to {months}, found {found}',
  unknownResult: 'a result of the case is needed, such as {near}, found {found}',
  noFormula: '{found} has no formula; results that have one are such as {near}',
  entered: '{found} is entered and has no formula',
} as const;

export type ModelCommandMessages = Readonly<Record<keyof typeof modelCommandEn, string>>;
