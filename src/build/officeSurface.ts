import { createContext, runInContext } from 'node:vm';
import { reflect, type Library, type Surface } from '../host/api/surface.js';
import { librarySource, page } from './officeLibrary.js';

/** The classes of office.js and their members, for a host in a browser; read in a realm that is thrown away. */
export function officeSurface(): Surface {
  const realm = createContext({ ...page(), setTimeout, clearTimeout, console });
  const found = runInContext(
    `var window = globalThis, self = globalThis;${librarySource()}
    ;({ Excel, ClientObject: OfficeExtension.ClientObject })`,
    realm,
  ) as Library;
  return reflect(found);
}
