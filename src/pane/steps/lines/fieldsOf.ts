import { fill } from '../../../i18n/fill.js';
import type { FieldProps } from '../../fields/fieldProps.js';
import type { PaneWords } from '../../words.js';

/** The names of the fields of one line, which are spoken with the line's own name. */
export const fieldsOf =
  ({ lines }: PaneWords, prefix: string, owner: string) =>
  (field: string, heading: string, hint?: string): FieldProps => ({
    path: `${prefix}.${field}`,
    label: fill(lines.field, { owner, field: heading }),
    heading,
    ...(hint !== undefined && { hint }),
  });

export type FieldsOf = ReturnType<typeof fieldsOf>;
