import { costLine } from '../../../roi/case/lines.js';
import type { CostLine } from '../../../roi/case/types.js';
import { Group } from '../../fields/Group.js';
import { Groups } from '../../fields/Groups.js';
import { ProofFields } from '../../fields/ProofFields.js';
import { SelectField } from '../../fields/SelectField.js';
import type { FieldsOf } from '../lines/fieldsOf.js';
import { InitiativeField } from '../lines/InitiativeField.js';
import { useLineStyles } from '../lines/useLineStyles.js';
import type { Shape } from '../lines/useShape.js';
import { usePane } from '../../state/usePane.js';

const PROOF = 'proof';
/** What the fold holds, by the last word of its path. */
const HELD = /\.(?:accounting|confidence|owner|source|initiative|note)$/;

interface CostProofProps {
  readonly line: Shape<CostLine>;
  readonly name: string;
  readonly fields: FieldsOf;
}

/** Who answers for a cost, and how one knows. */
export function CostProof({ line, name, fields }: CostProofProps) {
  const { details } = usePane().words.costs;
  const styles = useLineStyles();
  const { id, accounting, owner, source } = line;
  const summary = [accounting === null ? '' : details.accountings[accounting], owner, source]
    .filter((text) => text !== '')
    .join(' · ');
  return (
    <Groups
      set={`costs.${id}`}
      open={[]}
      groupOf={(path) => (path.startsWith(`costs.${id}.`) && HELD.test(path) ? PROOF : undefined)}
    >
      <Group id={PROOF} title={details.proof} summary={summary} level="h4">
        <div className={styles.grid}>
          <SelectField
            {...fields('accounting', details.accounting)}
            options={[
              { value: null, label: details.accountings.none },
              ...costLine.entries.accounting.wrapped.options.map((value) => ({
                value,
                label: details.accountings[value],
              })),
            ]}
          />
          <InitiativeField fields={fields} />
          <ProofFields path={`costs.${id}`} name={name} />
        </div>
      </Group>
    </Groups>
  );
}
