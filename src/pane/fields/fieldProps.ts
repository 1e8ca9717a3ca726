import type { FieldProps as FluentFieldProps } from '@fluentui/react-components';
import { FIELD_ATTRIBUTE } from '../frame/useFieldFocus.js';

/** What every field of a figure has. */
export interface FieldProps {
  /** A figure path: `terms.discountRate`. */
  readonly path: string;
  /** As it is read and spoken: 'Average handle time, baseline'. */
  readonly label: string;
  /** What stands above the field where that is shorter; nothing where '' is given: the label is spoken all the same. */
  readonly heading?: string;
  readonly hint?: string;
  readonly required?: boolean;
}

/** Names the control for those who are sent to its figure. */
export const figureAttribute = (path: string) => ({ [FIELD_ATTRIBUTE]: path });

type Said = Pick<FluentFieldProps, 'label' | 'hint' | 'validationMessage' | 'validationState' | 'required'>;

/** What Fluent's Field shows around a control. */
export function fieldFrame(
  { label, heading, hint, required }: FieldProps,
  message?: string,
  caption?: string,
): Said {
  const shown = heading ?? label;
  const below = [caption, hint].filter(Boolean).join(' · ');
  return {
    ...(shown !== '' && { label: shown }),
    ...(below !== '' && { hint: below }),
    ...(required && { required }),
    ...(message !== undefined && { validationMessage: message, validationState: 'error' as const }),
  };
}
