import { benefitLine } from '../../../roi/case/lines.js';
import type { BenefitLine } from '../../../roi/case/types.js';
import { Group } from '../../fields/Group.js';
import { Groups } from '../../fields/Groups.js';
import { FillField } from '../../fields/FillField.js';
import { ProofFields } from '../../fields/ProofFields.js';
import { SelectField } from '../../fields/SelectField.js';
import { TextField } from '../../fields/TextField.js';
import type { FieldsOf } from '../lines/fieldsOf.js';
import { InitiativeField } from '../lines/InitiativeField.js';
import { sentence } from '../lines/sentence.js';
import { useLineStyles } from '../lines/useLineStyles.js';
import type { Shape } from '../lines/useShape.js';
import { usePane } from '../../state/usePane.js';

const PROOF = 'proof';
/** What the fold holds, by the last word of its path. */
const HELD = /\.(?:type|budgetOwner|profitAndLossLine|growth|confidence|owner|source|initiative|note)$/;

interface BenefitProofProps {
  readonly line: Shape<BenefitLine>;
  readonly name: string;
  readonly fields: FieldsOf;
}

/** Whose money it is, and how one knows. */
export function BenefitProof({ line, name, fields }: BenefitProofProps) {
  const { lines, benefits } = usePane().words;
  const { proof: words } = benefits;
  const styles = useLineStyles();
  const { budgetOwner, owner, source, id } = line;
  const summary = [words.types[line.type], budgetOwner, owner, source]
    .filter((text) => text !== '')
    .join(' · ');
  return (
    <Groups
      set={`benefits.${id}`}
      open={[]}
      groupOf={(path) => (path.startsWith(`benefits.${id}.`) && HELD.test(path) ? PROOF : undefined)}
    >
      <Group id={PROOF} title={words.title} summary={summary} level="h4">
        <div className={styles.grid}>
          <SelectField
            {...fields('type', words.type)}
            options={benefitLine.entries.type.options.map((value) => ({
              value,
              label: sentence(words.types[value]),
            }))}
          />
          <TextField {...fields('budgetOwner', words.budgetOwner)} />
          <TextField {...fields('profitAndLossLine', words.profitAndLossLine)} />
          {line.flow?.form !== 'schedule' && <FillField {...fields('growth', lines.growth)} kind="rate" />}
          <InitiativeField fields={fields} />
          <ProofFields path={`benefits.${id}`} name={name} />
        </div>
      </Group>
    </Groups>
  );
}
