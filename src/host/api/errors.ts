/**
 * An error as Excel reports it. Codes and messages:
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status: number,
  ) {
    super(message);
  }
}

export const itemNotFound = () => new ApiError('ItemNotFound', "The requested resource doesn't exist.", 404);

export const itemAlreadyExists = () =>
  new ApiError('ItemAlreadyExists', 'The resource being created already exists.', 409);

export const accessDenied = () =>
  new ApiError('AccessDenied', 'You cannot perform the requested operation.', 403);

export const invalidArgument = (detail = '') =>
  new ApiError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format.${detail && ` ${detail}`}`,
    400,
  );

export const shapeMismatch = () =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

export const invalidOperation = () =>
  new ApiError('InvalidOperation', 'The operation attempted is invalid on the object.', 400);

export const invalidReference = () =>
  new ApiError('InvalidReference', 'This reference is not valid for the current operation.', 400);

export const mergedRangeConflict = () =>
  new ApiError(
    'MergedRangeConflict',
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
    400,
  );

export const insertDeleteConflict = () =>
  new ApiError(
    'InsertDeleteConflict',
    'The insert or delete operation attempted resulted in a conflict.',
    409,
  );

export const rangeExceedsLimit = () =>
  new ApiError(
    'RangeExceedsLimit',
    'The cell count in the range has exceeded the maximum supported number.',
    400,
  );

/** Not an answer of Excel's: what this host does not know it must not make up. */
export const notImplemented = (what: string) =>
  new ApiError('NotImplemented', `${what} is not implemented by this host`, 501);
