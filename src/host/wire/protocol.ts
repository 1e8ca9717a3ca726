/*
 * What office.js sends and expects back, as far as this host speaks it. Nothing of it is documented: these are facts
 * of the pinned package (1.1.110), read from its unminified file and from what it sends.
 */

export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
} as const;

export const PATH = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** Where an argument is an object, its path's id stands in both lists. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ReplyError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface Reply {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: number[];
  Error?: ReplyError;
}

/** A message of the bridge: a request (1), the reply to it (2), or events (3). */
export interface Message {
  readonly id?: number;
  readonly type: number;
  readonly flags?: number;
  readonly message: unknown;
}

export interface Entry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

/** Names as the wire has them: with a capital, but for private ones. */
export const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** The library's own spelling of two setters, instead of the property's name. */
const SPELLED_OTHERWISE: Readonly<Record<string, string>> = {
  Gridlines: 'showGridlines',
  Headings: 'showHeadings',
};

/** Names as the documentation has them. */
export const apiName = (wire: string): string =>
  SPELLED_OTHERWISE[wire] ?? wire.charAt(0).toLowerCase() + wire.slice(1);
