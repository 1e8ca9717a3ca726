import { each, element, xmlDocument } from '../xml.js';

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** By extension; other types are given part by part. */
const DEFAULTS: Readonly<Record<string, string>> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  vml: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
};

interface Typed {
  readonly path: string;
  readonly contentType: string;
}

const isDefault = ({ path, contentType }: Typed): boolean =>
  DEFAULTS[path.slice(path.lastIndexOf('.') + 1)] === contentType;

export const contentTypesXml = (parts: readonly Typed[]): string =>
  xmlDocument(
    element(
      'Types',
      { xmlns: NAMESPACE },
      each(Object.entries(DEFAULTS), ([Extension, ContentType]) =>
        element('Default', { Extension, ContentType }),
      ) +
        each(
          parts.filter((part) => !isDefault(part)),
          ({ path, contentType }) => element('Override', { PartName: `/${path}`, ContentType: contentType }),
        ),
    ),
  );
