import { SelectField, type Option } from '../../fields/SelectField.js';
import { useCasePart, usePane } from '../../state/usePane.js';
import type { FieldsOf } from './fieldsOf.js';

/** Which initiative a line belongs to. */
export function InitiativeField({ fields }: { readonly fields: FieldsOf }) {
  const { lines } = usePane().words;
  const initiatives = useCasePart((theCase) => theCase.initiatives);
  const options: readonly Option[] = [
    { value: null, label: lines.noInitiative },
    ...initiatives.map(({ id, name }) => ({ value: id, label: name === '' ? lines.unnamed : name })),
  ];
  return <SelectField {...fields('initiative', lines.initiative)} options={options} />;
}
