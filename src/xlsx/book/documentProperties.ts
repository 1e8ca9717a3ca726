import type { Properties } from '../../workbook/workbook.js';
import { content, element, xmlDocument } from '../xml.js';

const CORE = {
  'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
};
const APP = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';
const APPLICATION = 'CSROI';

const property = (name: string, text: string): string =>
  text === '' ? '' : element(name, {}, content(text));

/** A moment without fractions of a second; a date alone is its beginning, in UTC. */
function moment(iso: string): string {
  const whole = iso.replace(/\.\d+/, '');
  return whole.includes('T') ? whole : `${whole}T00:00:00Z`;
}

const date = (name: string, iso: string): string =>
  element(name, { 'xsi:type': 'dcterms:W3CDTF' }, content(moment(iso)));

/** docProps/core.xml (ISO/IEC 29500-2, 11). */
export const coreProperties = (properties: Properties): string =>
  xmlDocument(
    element(
      'cp:coreProperties',
      CORE,
      property('dc:title', properties.title) +
        property('dc:subject', properties.subject) +
        property('dc:creator', properties.author) +
        property('cp:keywords', properties.keywords) +
        property('dc:description', properties.description) +
        property('cp:lastModifiedBy', properties.author) +
        date('dcterms:created', properties.created) +
        date('dcterms:modified', properties.created) +
        property('dc:language', properties.language),
    ),
  );

/** docProps/app.xml (ISO/IEC 29500-1, 22.2). */
export const appProperties = ({ company }: Properties): string =>
  xmlDocument(
    element(
      'Properties',
      { xmlns: APP },
      property('Application', APPLICATION) + property('Company', company),
    ),
  );
