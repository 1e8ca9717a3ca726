import type { StoredPart } from '../../workbook/workbook.js';
import type { Package, Part } from '../package/package.js';
import { element, xmlDocument } from '../xml.js';
import { guidOf } from './guid.js';

const DATA_STORE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

const propertiesXml = ({ namespace }: StoredPart, number: number): string =>
  xmlDocument(
    element(
      'ds:datastoreItem',
      { 'xmlns:ds': DATA_STORE, 'ds:itemID': guidOf(`${number} ${namespace}`) },
      element('ds:schemaRefs', {}, element('ds:schemaRef', { 'ds:uri': namespace })),
    ),
  );

/** The parts that no sheet shows, each with the properties by which Excel finds it (ISO/IEC 29500-1, 15.2.5 and 22.5). */
export function writeStoredParts(stored: readonly StoredPart[], workbook: Part, parts: Package): void {
  stored.forEach((part, at) => {
    const item = parts.create('storedPart');
    item.xml = part.xml;
    workbook.relate(item);
    const properties = parts.create('storedPartProperties');
    properties.xml = propertiesXml(part, at + 1);
    item.relate(properties);
  });
}
