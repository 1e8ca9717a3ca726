import { Field, Select } from '@fluentui/react-components';

export interface ChoiceFieldProps<T extends string> {
  readonly label: string;
  readonly heading: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChoose: (value: T) => void;
}

/** One of a few values whose choice changes more than a figure: the form of a line. */
export function ChoiceField<T extends string>({
  label,
  heading,
  value,
  options,
  onChoose,
}: ChoiceFieldProps<T>) {
  return (
    <Field label={heading}>
      <Select
        value={value}
        aria-label={label}
        onChange={(_, { value: text }) => {
          const chosen = options.find((option) => option.value === text);
          if (chosen) onChoose(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
