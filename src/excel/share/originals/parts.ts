import type { SheetMark } from '../../build/state/record.js';
import type { Place } from '../found.js';
import type { Line } from '../requests/line.js';
import { packed } from '../requests/packed.js';
import { bytesOf } from '../requests/bytesOf.js';
import type { Original, Originals } from './original.js';
import { fromPart, REPLACED_NAMESPACE, toPart } from './part.js';

/** A part of the workbook that keeps originals. */
export interface Part {
  readonly id: string;
  readonly originals: readonly Original[];
}

const partsIn = ({ context }: Line) => context.workbook.customXmlParts;

export async function partIds(line: Line): Promise<readonly string[]> {
  const parts = partsIn(line).getByNamespace(REPLACED_NAMESPACE).load('items/id');
  await line.send();
  return parts.items.map(({ id }) => id);
}

/** Keeps originals, in as many parts as are needed to send them. */
export async function addParts(line: Line, { sheets, originals }: Originals): Promise<readonly Part[]> {
  const parts: Part[] = [];
  for (const some of packed(originals, bytesOf)) {
    const part = partsIn(line)
      .add(toPart({ sheets, originals: some }))
      .load('id');
    await line.send();
    parts.push({ id: part.id, originals: some });
  }
  return parts;
}

/** Asks for a part to keep other originals than it did, or to go where none are left. */
export function changePart(line: Line, id: string, kept: Originals): void {
  const part = partsIn(line).getItem(id);
  if (kept.originals.length === 0) part.delete();
  else part.setXml(toPart(kept));
}

/** Keeps of what parts keep the places that have a mark, with it. */
export async function keepOnly(
  line: Line,
  parts: readonly Part[],
  marks: ReadonlyMap<Place, number>,
  sheets: readonly SheetMark[],
): Promise<void> {
  for (const { id, originals } of parts) {
    const kept = originals.flatMap((original): Original | readonly [] => {
      const mark = marks.get(original.place);
      return mark === undefined ? [] : { ...original, mark };
    });
    changePart(line, id, { sheets, originals: kept });
  }
  await line.send();
}

/** A part as it is read: what it keeps, or why that cannot be told. */
export interface ReadPart {
  readonly id: string;
  readonly kept: Originals | 'newer' | 'damaged';
}

/** The parts that keep originals, the latest first: a place that was replaced twice goes back step by step. */
export async function readParts(line: Line): Promise<readonly ReadPart[]> {
  const ids = await partIds(line);
  if (ids.length === 0) return [];
  const xmls = ids.map((id) => partsIn(line).getItem(id).getXml());
  await line.send();
  return ids.map((id, at) => ({ id, kept: fromPart(xmls[at]?.value ?? '') })).reverse();
}
