import { readdirSync, readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';
import { shared } from './shared.js';

export const SCHEMAS = 'schemas/ooxml-transitional';

/** Which schema a part has; the others are compared with those of Excel. */
export const SCHEMA_OF: readonly (readonly [part: RegExp, schema: string])[] = [
  [/^xl\/(workbook|styles|sharedStrings|comments\d+)\.xml$/, 'sml.xsd'],
  [/^xl\/(worksheets|tables)\/[^/]+\.xml$/, 'sml.xsd'],
  [/^xl\/drawings\/drawing\d+\.xml$/, 'dml-spreadsheetDrawing.xsd'],
  [/^xl\/charts\/chart\d+\.xml$/, 'dml-chart.xsd'],
  [/^docProps\/app\.xml$/, 'shared-documentPropertiesExtended.xsd'],
  [/^customXml\/itemProps\d+\.xml$/, 'shared-customXmlDataProperties.xsd'],
];
export const WITHOUT_SCHEMA =
  /^(\[Content_Types\]\.xml|.*\.rels|docProps\/core\.xml|customXml\/item\d+\.xml|.*\.vml)$/;

/** The schema of `t` forgets what XML itself allows and Excel writes: xml:space. */
const ARTEFACT = /Element '\{[^}]*\}t', attribute '\{[^}]*\}space'/;

type Part = readonly [path: string, xml: string];

/** None where the part is not described by a schema that we have. */
export const schemaOf = (path: string): string | undefined =>
  SCHEMA_OF.find(([pattern]) => pattern.test(path))?.[1];

async function errorsOf(schema: string, parts: readonly Part[]): Promise<string[]> {
  const file = (fileName: string) => ({
    fileName,
    contents: readFileSync(shared(`${SCHEMAS}/${fileName}`), 'utf8'),
  });
  const { errors } = await validateXML({
    xml: parts.map(([path, contents]) => ({ fileName: path.replaceAll('/', '_'), contents })),
    schema: file(schema),
    preload: readdirSync(shared(SCHEMAS))
      .filter((name) => name !== schema && !name.startsWith('vml-'))
      .map(file),
  });
  return errors.map(({ rawMessage }) => rawMessage).filter((message) => !ARTEFACT.test(message));
}

/** What the schemas have against some parts. */
export async function validate(parts: readonly Part[]): Promise<string[]> {
  const schemas = [...new Set(SCHEMA_OF.map(([, schema]) => schema))];
  const found = await Promise.all(
    schemas.map(async (schema) => {
      const some = parts.filter(([path]) => schemaOf(path) === schema);
      return some.length === 0 ? [] : await errorsOf(schema, some);
    }),
  );
  return found.flat();
}
