import { each, element, xmlDocument } from '../xml.js';

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Path of the part it leads to. */
  readonly target: string;
}

/** `../tables/table1.xml`: the way from one part to another. */
function wayTo(target: string, from: string): string {
  const folders = from.split('/').slice(0, -1);
  const steps = target.split('/');
  let shared = 0;
  while (shared < folders.length && folders[shared] === steps[shared]) shared += 1;
  return '../'.repeat(folders.length - shared) + steps.slice(shared).join('/');
}

/** Where the relationships of a part lie; those of the whole package are those of the part without a name. */
export function relationshipsPath(from: string): string {
  const name = from.lastIndexOf('/') + 1;
  return `${from.slice(0, name)}_rels/${from.slice(name)}.rels`;
}

export const relationshipsXml = (from: string, relationships: readonly Relationship[]): string =>
  xmlDocument(
    element(
      'Relationships',
      { xmlns: NAMESPACE },
      each(relationships, ({ id, type, target }) =>
        element('Relationship', { Id: id, Type: type, Target: wayTo(target, from) }),
      ),
    ),
  );
