import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { DefinedName } from '../../cells/cells.js';

/*
 * The parts of an .xlsx file that the reader and writer of workbooks leave to us: what kind of file it is and
 * how large, defined names that are no ranges, and formulas that spill.
 */

const WORKBOOK = 'xl/workbook.xml';
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;

export type FileKind = 'workbook' | 'binaryWorkbook' | 'protectedOrOld' | 'notAWorkbook';

export interface FileFacts {
  readonly kind: FileKind;
  /** Bytes of all sheets once unpacked. */
  readonly sheetBytes: number;
}

function entriesOf(bytes: Uint8Array): { name: string; size: number }[] {
  const entries: { name: string; size: number }[] = [];
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      entries.push({ name, size: originalSize });
      return false;
    },
  });
  return entries;
}

/** Looks at the file's table of contents only. */
export function fileFacts(bytes: Uint8Array): FileFacts {
  // The compound file that Excel 97 wrote, and that a password still makes of any workbook.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return { kind: 'protectedOrOld', sheetBytes: 0 };
  try {
    const entries = entriesOf(bytes);
    const has = (wanted: string) => entries.some(({ name }) => name === wanted);
    const sheetBytes = entries.reduce((sum, { name, size }) => (SHEET.test(name) ? sum + size : sum), 0);
    if (has(WORKBOOK)) return { kind: 'workbook', sheetBytes };
    return { kind: has('xl/workbook.bin') ? 'binaryWorkbook' : 'notAWorkbook', sheetBytes };
  } catch {
    return { kind: 'notAWorkbook', sheetBytes: 0 };
  }
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(xml: string): string {
  return xml.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (entity, hex?: string, dec?: string, name?: string) => {
      if (hex) return String.fromCodePoint(parseInt(hex, 16));
      if (dec) return String.fromCodePoint(Number(dec));
      return ENTITIES[name ?? ''] ?? entity;
    },
  );
}

function encoded(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Names of the whole workbook; those of single sheets, hidden and built-in ones are left out. */
export function definedNames(bytes: Uint8Array): DefinedName[] {
  const part = unzipSync(bytes, { filter: ({ name }) => name === WORKBOOK })[WORKBOOK];
  if (!part) return [];
  const found = strFromU8(part).matchAll(/<definedName\b([^>]*)>([^<]*)<\/definedName>/g);
  return [...found].flatMap(([, attributes = '', refersTo = '']) => {
    const name = /\bname="([^"]*)"/.exec(attributes)?.[1];
    if (!name || /localSheetId=|hidden="1"/.test(attributes) || name.startsWith('_xlnm.')) return [];
    return [{ name: decoded(name), refersTo: decoded(refersTo) }];
  });
}

const METADATA = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;

/** Array formulas as dynamic ones, so that Excel lets them spill instead of fixing them to their range. */
function withDynamicArrays(sheet: string): string {
  return sheet.replace(/<c ([^>]*)>(?=<f t="array")/g, '<c $1 cm="1">');
}

function withNames(workbook: string, names: readonly DefinedName[]): string {
  if (names.length === 0) return workbook;
  const entries = names.map(
    ({ name, refersTo }) => `<definedName name="${encoded(name)}">${encoded(refersTo)}</definedName>`,
  );
  return workbook.replace('</sheets>', `</sheets><definedNames>${entries.join('')}</definedNames>`);
}

/** The calculation engine of current Excel: an older number makes Excel calculate everything on opening. */
const withCurrentEngine = (workbook: string) => workbook.replace(/calcId="\d+"/, 'calcId="191029"');

/** Completes a file that was just written. */
export function completeXlsx(written: Uint8Array, names: readonly DefinedName[]): Uint8Array {
  const parts = unzipSync(written);
  const edit = (name: string, change: (xml: string) => string) => {
    const part = parts[name];
    if (part) parts[name] = strToU8(change(strFromU8(part)));
  };
  for (const name of Object.keys(parts)) if (SHEET.test(name)) edit(name, withDynamicArrays);
  edit(WORKBOOK, (xml) => withCurrentEngine(withNames(xml, names)));
  parts['xl/metadata.xml'] = strToU8(METADATA);
  edit('[Content_Types].xml', (xml) =>
    xml.replace(
      '</Types>',
      '<Override PartName="/xl/metadata.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml"/></Types>',
    ),
  );
  edit('xl/_rels/workbook.xml.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      '<Relationship Id="rIdMetadata" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata" Target="metadata.xml"/></Relationships>',
    ),
  );
  return zipSync(parts, { level: 6 });
}
