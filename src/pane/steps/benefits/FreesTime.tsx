import { Switch } from '@fluentui/react-components';
import type { BenefitLine } from '../../../roi/case/types.js';
import type { FieldsOf } from '../lines/fieldsOf.js';
import type { Shape } from '../lines/useShape.js';
import { usePane } from '../../state/usePane.js';
import { setFreesTime } from './benefitActions.js';

interface FreesTimeProps {
  readonly line: Shape<BenefitLine>;
  readonly fields: FieldsOf;
}

/** Whether an own line frees working time; only then its share that is cashed is asked for. */
export function FreesTime({ line, fields }: FreesTimeProps) {
  const pane = usePane();
  const { freesTime } = pane.words.benefits.details;
  const { label } = fields('realisation', freesTime);
  return (
    <Switch
      label={freesTime}
      aria-label={label}
      checked={line.realisation !== null}
      onChange={(_, { checked }) => {
        setFreesTime(pane, line.id, checked, label);
      }}
    />
  );
}
