import { featuresOf, type Requirements } from '../build/features.js';
import { PATIENCE } from '../build/isUnfinished.js';
import { inExcel, send } from '../build/session.js';
import { CASE_NAMESPACE } from '../../workbook/namespaces.js';

/** Whether the workbook holds a case of ours, readable or not. Nothing that understands cases is needed to ask. */
export async function holdsCase(requirements: Requirements): Promise<boolean> {
  if (!featuresOf(requirements)('storedCase')) return false;
  return inExcel(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(CASE_NAMESPACE).load('items/id');
    await send(context, { patience: PATIENCE });
    return parts.items.length > 0;
  });
}
