import { librarySurface } from '../../support/host.js';

/** A record of what was set, by the names of the API. */
export type Kept = Readonly<Record<string, unknown>>;
/** What the API told, once the request is answered. */
export type Told<T> = () => T;

const isKept = (value: unknown): value is Kept => typeof value === 'object' && value !== null;

/** Collections whose members are asked for by their place, each with the class of a member and where the host holds them. */
const MEMBERS: Readonly<Record<string, { readonly className: string; readonly held: (kept: Kept) => Kept }>> =
  {
    ChartSeriesCollection: { className: 'ChartSeries', held: (all) => all },
    ChartPointsCollection: { className: 'ChartPoint', held: (all) => all },
    ChartLegendEntryCollection: {
      className: 'ChartLegendEntry',
      held: ({ entries }) => entries as Kept,
    },
  };

interface Loaded {
  load(names: string): unknown;
  getItemAt(place: number): object;
}

function askMembers(collection: object, className: string, kept: Kept): Told<Kept> {
  const { className: ofMember, held } = MEMBERS[className]!;
  const told = Object.entries(held(kept)).map(([place, member]) => {
    const found = (collection as Loaded).getItemAt(Number(place));
    return [place, askKept(found, ofMember, member as Kept)] as const;
  });
  return () => Object.fromEntries(told.map(([place, tell]) => [place, tell()]));
}

/**
 * What was set of an object and of those it leads to, asked of the API. That it was set, the host knows: of what was left to
 * Excel the API would tell Excel's own choice, which this host cannot. What is set by a method and told by no property
 * (fills, the cells of titles and of series) is given as the host holds it.
 */
export function askKept(object: object, className: string, kept: Kept): Told<Kept> {
  const { properties, objects } = librarySurface[className]!;
  const scalars = Object.keys(kept).filter((name) => properties.includes(name) && kept[name] !== undefined);
  if (scalars.length > 0) (object as Loaded).load(scalars.join(','));
  const within = Object.entries(kept).flatMap(([name, value]) => {
    const leadsTo = objects[name];
    if (leadsTo === undefined || !isKept(value)) return [];
    const next = Reflect.get(object, name) as object;
    const told = leadsTo in MEMBERS ? askMembers(next, leadsTo, value) : askKept(next, leadsTo, value);
    return [[name, told] as const];
  });
  return () => ({
    ...kept,
    ...Object.fromEntries(scalars.map((name) => [name, Reflect.get(object, name) as unknown])),
    ...Object.fromEntries(within.map(([name, tell]) => [name, tell()])),
  });
}
