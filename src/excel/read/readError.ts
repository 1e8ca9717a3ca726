import type { ExcelReadMessages } from '../../i18n/excelRead.en.js';
import { fill } from '../../i18n/fill.js';
import { obstacleOf } from '../build/problem.js';

export type ReadProblem = keyof ExcelReadMessages['problems'];

/** The workbook could not be read or written to. The message is a sentence that says why and what to do. */
export class ReadError extends Error {
  override readonly name = 'ReadError';

  constructor(
    readonly problem: ReadProblem,
    message: string,
    cause?: unknown,
  ) {
    super(message, { cause });
  }
}

export const refusal = (problem: ReadProblem, { problems }: ExcelReadMessages): ReadError =>
  new ReadError(problem, problems[problem]);

/** An error of office.js as one that a user understands. */
export function readErrorOf(error: unknown, { problems }: ExcelReadMessages): ReadError {
  if (error instanceof ReadError) return error;
  const { problem, details } = obstacleOf(error);
  return new ReadError(problem, fill(problems[problem], details), error);
}
