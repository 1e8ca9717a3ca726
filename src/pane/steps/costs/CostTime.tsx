import type { CostFlow } from '../../../roi/case/types.js';
import { FillField } from '../../fields/FillField.js';
import type { FieldsOf } from '../lines/fieldsOf.js';
import type { Shape } from '../lines/useShape.js';
import { usePane } from '../../state/usePane.js';

/** In which months a cost falls. */
export function CostTime({ flow, fields }: { readonly flow: Shape<CostFlow>; readonly fields: FieldsOf }) {
  const { details } = usePane().words.costs;
  if (flow.form === 'schedule') return null;
  if ('month' in flow)
    return <FillField {...fields('flow.month', details.month, details.monthHint)} kind="count" />;
  return (
    <>
      <FillField {...fields('flow.from', details.from)} kind="count" />
      <FillField {...fields('flow.to', details.to)} kind="count" placeholder={details.toEnd} />
    </>
  );
}
