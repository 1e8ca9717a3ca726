/** A formula that cannot be: a mistake in the program that builds it, told with the ids concerned. */
export class FormulaError extends Error {
  override readonly name = 'FormulaError';
}
