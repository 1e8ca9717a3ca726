import { fill } from '../../../i18n/fill.js';
import { initiative } from '../../../roi/case/project.js';
import type { Initiative } from '../../../roi/case/types.js';
import { SelectField } from '../../fields/SelectField.js';
import { TextField } from '../../fields/TextField.js';
import { useLineStyles } from '../lines/useLineStyles.js';
import { usePane } from '../../state/usePane.js';
import type { EntryFieldsProps, Register } from './register/register.js';
import { sentence } from '../lines/sentence.js';

const { type } = initiative.entries;

function InitiativeFields({ fields }: EntryFieldsProps<Initiative>) {
  const styles = useLineStyles();
  const { lines, soft, fields: names } = usePane().words;
  const { initiatives: words } = soft;
  return (
    <>
      <TextField {...fields('name', lines.name)} />
      <div className={styles.grid}>
        <SelectField
          {...fields('type', words.type)}
          options={type.options.map((value) => ({ value, label: sentence(words.types[value]) }))}
        />
        <TextField {...fields('owner', names.proof.owner)} />
      </div>
      <TextField {...fields('note', names.proof.note)} lines={2} />
    </>
  );
}

/** What lines can be put together as, so that each has a return of its own. */
export const INITIATIVES: Register<Initiative> = {
  list: 'initiatives',
  stem: 'initiative',
  entriesOf: ({ initiatives }) => initiatives,
  words: ({ soft }) => soft.initiatives,
  nameOf: ({ name }) => name,
  summary: ({ id }, { current }, { words }) => {
    const { benefits = [], costs = [] } = current?.theCase ?? {};
    const count = [...benefits, ...costs].filter((line) => line.initiative === id).length;
    return fill(words.soft.initiatives.lines, { count });
  },
  make: (id) => ({ id, name: '', type: 'other', owner: '', note: '' }),
  Fields: InitiativeFields,
};
