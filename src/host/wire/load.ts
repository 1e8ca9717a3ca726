import type { ApiObject } from '../api/apiObject.js';
import { apiName, wireName, type QueryInfo } from './protocol.js';

/** What the wire says of an object besides the properties asked for: how to find it again. */
export type Identify = (object: ApiObject) => Record<string, unknown>;

/** Paths grouped by their first step: what is wanted of the object itself, and what of the objects it leads to. */
interface Wanted {
  readonly everything: boolean;
  readonly here: readonly string[];
  readonly beyond: ReadonlyMap<string, readonly string[]>;
}

const EVERYTHING = new Set(['*', '$all']);

function wantedOf(paths: readonly string[], object: ApiObject): Wanted {
  const here: string[] = [];
  const beyond = new Map<string, string[]>();
  for (const path of paths) {
    const [first = '', ...rest] = path.split('/');
    const name = apiName(first);
    if (EVERYTHING.has(first)) continue;
    if (rest.length === 0 && !object.leadsTo(name)) here.push(name);
    else beyond.set(name, [...(beyond.get(name) ?? []), ...(rest.length > 0 ? [rest.join('/')] : [])]);
  }
  return { everything: paths.length === 0 || paths.some((path) => EVERYTHING.has(path)), here, beyond };
}

function loadOne(object: ApiObject, paths: readonly string[], identify: Identify): Record<string, unknown> {
  const { everything, here, beyond } = wantedOf(paths, object);
  const loaded = identify(object);
  for (const name of everything ? object.propertyNames() : []) loaded[wireName(name)] = object.read(name);
  for (const name of here) loaded[wireName(name)] = object.read(name);
  for (const [name, further] of beyond) {
    const next = object.open(name);
    loaded[wireName(name)] = next && loadAny(next, further, identify);
  }
  return loaded;
}

function loadItems(
  collection: ApiObject,
  { paths, top, skip = 0 }: { paths: readonly string[]; top?: number; skip?: number },
  identify: Identify,
): Record<string, unknown> {
  // `count` is the collection's own; everything else is asked of its items.
  const own = paths.filter((path) => collection.has(apiName(path)));
  const ofItems = paths.filter((path) => !own.includes(path));
  const items = collection.items().slice(skip, top === undefined ? undefined : skip + top);
  return {
    ...identify(collection),
    ...Object.fromEntries(own.map((path) => [wireName(apiName(path)), collection.read(apiName(path))])),
    ...((ofItems.length > 0 || own.length === 0) && {
      _Items: items.map((item, at) => ({ ...loadAny(item, ofItems, identify), _Index: at + skip })),
    }),
  };
}

function loadAny(object: ApiObject, paths: readonly string[], identify: Identify): Record<string, unknown> {
  return object.isCollection ? loadItems(object, { paths }, identify) : loadOne(object, paths, identify);
}

/** Answers a load: the properties that were asked for, of the objects the paths lead to. */
export function load(
  object: ApiObject,
  { Select = [], Expand = [], Top, Skip }: QueryInfo,
  identify: Identify,
): Record<string, unknown> {
  const paths = [...Select, ...Expand];
  if (!object.isCollection) return loadOne(object, paths, identify);
  return loadItems(
    object,
    { paths, ...(Top !== undefined && { top: Top }), ...(Skip !== undefined && { skip: Skip }) },
    identify,
  );
}
