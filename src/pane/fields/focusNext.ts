const FIELDS =
  'input:not([type=hidden]):not([hidden]):not(:disabled), select:not(:disabled), textarea:not(:disabled)';

/** Enter in a field of numbers leads to the next field, as in a sheet. */
export function focusNext(from: HTMLElement): void {
  const fields = [...document.querySelectorAll<HTMLElement>(FIELDS)].filter(
    (field) => field.offsetParent !== null,
  );
  fields[fields.indexOf(from) + 1]?.focus();
}
