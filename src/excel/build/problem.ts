import type { ExcelBuildMessages } from '../../i18n/excelBuild.en.js';

export type Problem = keyof ExcelBuildMessages['problems'];

/** What `{…}` in a message stands for. */
export type Details = Readonly<Record<string, string | number>>;

/** Something that keeps the workbook from being built. */
export class Obstacle extends Error {
  constructor(
    readonly problem: Problem,
    readonly details: Details = {},
  ) {
    super(problem);
  }
}

/**
 * By Excel's code:
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
const PROBLEMS: Readonly<Record<string, Problem>> = {
  AccessDenied: 'refused',
  InvalidOperationInCellEditMode: 'editing',
  ItemNotFound: 'changed',
  ItemAlreadyExists: 'changed',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
};

const textOf = (error: unknown, property: 'code' | 'message'): string => {
  const value: unknown =
    typeof error === 'object' && error !== null ? Reflect.get(error, property) : undefined;
  return typeof value === 'string' ? value : '';
};

/** What an error of office.js means to the user. */
export function obstacleOf(error: unknown): Obstacle {
  if (error instanceof Obstacle) return error;
  const code = textOf(error, 'code');
  return new Obstacle(PROBLEMS[code] ?? 'failed', {
    code: code || 'Error',
    detail: textOf(error, 'message'),
  });
}
