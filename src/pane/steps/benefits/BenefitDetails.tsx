import { Button } from '@fluentui/react-components';
import { memo } from 'react';
import { fill } from '../../../i18n/fill.js';
import { benefitKind } from '../../../roi/case/benefitKinds.js';
import type { BenefitLine } from '../../../roi/case/types.js';
import { looksBack } from '../../../roi/model/costs.js';
import { FillField } from '../../fields/FillField.js';
import { RadioField } from '../../fields/RadioField.js';
import { SwitchField } from '../../fields/SwitchField.js';
import { TextField } from '../../fields/TextField.js';
import { fieldsOf, type FieldsOf } from '../lines/fieldsOf.js';
import { useLineStyles } from '../lines/useLineStyles.js';
import type { Shape } from '../lines/useShape.js';
import { useCasePart, usePane } from '../../state/usePane.js';
import { removeBenefit } from './benefitActions.js';
import { BenefitProof } from './BenefitProof.js';
import { FreesTime } from './FreesTime.js';
import { KindFigures } from './KindFigures.js';
import { LineWorkings } from './LineWorkings.js';
import { OwnAmount } from './OwnAmount.js';

interface Shown {
  readonly line: Shape<BenefitLine>;
  readonly name: string;
  readonly fields: FieldsOf;
}

/** What the amount of a line is multiplied by, and when it begins. */
function Cuts({ line, fields }: Shown) {
  const { details } = usePane().words.benefits;
  const styles = useLineStyles();
  return (
    <div className={styles.grid}>
      <FillField {...fields('attribution', details.attribution)} kind="share" />
      <FillField {...fields('risk', details.risk)} kind="share" />
      {line.realisation !== null && (
        <div className={styles.wide}>
          <FillField {...fields('realisation', details.realisation, details.realisationHint)} kind="share" />
        </div>
      )}
      <FillField {...fields('startMonths', details.startMonths)} kind="months" unit={details.months} />
      <FillField {...fields('rampMonths', details.rampMonths)} kind="months" unit={details.months} />
    </div>
  );
}

/** As what a line is to count; soft kinds leave no choice. */
function CountAs({ line, fields }: Shown) {
  const { details } = usePane().words.benefits;
  const styles = useLineStyles();
  if (benefitKind(line.kind).class === 'soft') return <p className={styles.small}>{details.softKind}</p>;
  const options = (['hard', 'soft'] as const).map((value) => ({ value, label: details.classes[value] }));
  return <RadioField {...fields('class', details.countAs)} options={options} layout="horizontal" />;
}

/** Everything about a benefit line. */
export const BenefitDetails = memo(function BenefitDetails({ line, name }: Omit<Shown, 'fields'>) {
  const pane = usePane();
  const styles = useLineStyles();
  const canBeReceived = useCasePart(looksBack) && line.flow !== null;
  const projectGoal = useCasePart((theCase) => theCase.project.goal);
  const { lines, benefits, roi } = pane.words;
  const fields = fieldsOf(pane.words, `benefits.${line.id}`, name);
  const shown = { line, name, fields };
  return (
    <div className={styles.details}>
      {line.flow === null ? (
        <KindFigures kind={line.kind} />
      ) : (
        <>
          <TextField {...fields('name', lines.name)} placeholder={roi.benefitKinds[line.kind]} />
          <OwnAmount {...shown} flow={line.flow} />
        </>
      )}
      {benefitKind(line.kind).freesTime === 'perhaps' && <FreesTime {...shown} />}
      <Cuts {...shown} />
      <CountAs {...shown} />
      {canBeReceived && <SwitchField {...fields('received', benefits.details.received)} />}
      <TextField
        {...fields('goal', benefits.details.goal)}
        placeholder={projectGoal}
        required
        {...(projectGoal === '' && { emptyMessage: benefits.details.goalMissing })}
      />
      <BenefitProof {...shown} />
      <LineWorkings id={line.id} />
      {line.flow !== null && (
        <Button
          className={styles.start}
          aria-label={fill(lines.removeNamed, { line: name })}
          onClick={() => {
            removeBenefit(pane, line.id, name);
          }}
        >
          {lines.remove}
        </Button>
      )}
    </div>
  );
});
