import { strFromU8, unzipSync } from 'fflate';

const PART = /^customXml\/item\d+\.xml$/;

/** The texts of the custom XML parts of an .xlsx file, among them the case of a workbook of ours. */
export function readXmlParts(bytes: Uint8Array): readonly string[] {
  const found = unzipSync(bytes, { filter: ({ name }) => PART.test(name) });
  return Object.values(found).map((part) => strFromU8(part));
}
