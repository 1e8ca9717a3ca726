import { apiClass } from '../api/apiClass.js';
import { instance } from '../api/apiObject.js';
import { invalidArgument, notImplemented } from '../api/errors.js';
import type { Border, BorderStyle } from '../../cells/cells.js';
import { colour, uniform } from './look.js';

/** The lines of one edge: of cells, or of a named style. */
export interface Edge {
  readonly name: string;
  lines(): Iterable<Border | undefined>;
  /** Replaces each line; undefined takes it away. */
  change(change: (line: Border | undefined) => Border | undefined): void;
}

/** Edges by the name of https://learn.microsoft.com/javascript/api/excel/excel.borderindex */
export type Edges = Readonly<Record<string, Edge>>;

interface Line {
  readonly style: string;
  readonly weight: string;
}

/** How the API tells each kind of line; the first of a style is the one that naming the style alone draws. */
const LINES: Readonly<Record<BorderStyle, Line>> = {
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  hair: { style: 'Continuous', weight: 'Hairline' },
  dashed: { style: 'Dash', weight: 'Thin' },
  dotted: { style: 'Dot', weight: 'Thin' },
  double: { style: 'Double', weight: 'Thick' },
};

const NO_LINE = 'None';
const BLACK = '#000000';
const lineColour = colour(BLACK);

function kindOf({ style, weight }: { readonly style: string; readonly weight?: string }): BorderStyle {
  const kinds = Object.keys(LINES) as BorderStyle[];
  const found = kinds.find(
    (kind) => LINES[kind].style === style && (weight === undefined || LINES[kind].weight === weight),
  );
  if (!found)
    throw notImplemented(`RangeBorder with style "${style}"${weight ? ` and weight "${weight}"` : ''}`);
  return found;
}

function written(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

function told(edge: Edge, tell: (line: Border | undefined) => unknown): unknown {
  return uniform([...edge.lines()].map(tell));
}

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeborder */
export const rangeBorder = apiClass<Edge>('RangeBorder', {
  properties: {
    sideIndex: { read: ({ name }) => name },
    style: {
      read: (edge) => told(edge, (line) => (line ? LINES[line.style].style : NO_LINE)),
      write: (edge, value) => {
        const style = written(value);
        edge.change((line) =>
          style === NO_LINE ? undefined : { color: line?.color ?? BLACK, style: kindOf({ style }) },
        );
      },
    },
    weight: {
      read: (edge) => told(edge, (line) => LINES[line?.style ?? 'thin'].weight),
      write: (edge, value) => {
        const weight = written(value);
        edge.change((line) => ({
          color: line?.color ?? BLACK,
          style: kindOf({ style: LINES[line?.style ?? 'thin'].style, weight }),
        }));
      },
    },
    color: {
      read: (edge) => told(edge, (line) => lineColour.told(line?.color)),
      write: (edge, value) => {
        const color = lineColour.heard(value) ?? BLACK;
        edge.change((line) => {
          if (!line) throw notImplemented('RangeBorder.color of a border without a line');
          return { ...line, color };
        });
      },
    },
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.rangebordercollection */
export const rangeBorderCollection = apiClass<Edges>('RangeBorderCollection', {
  properties: { count: { read: (edges) => Object.keys(edges).length } },
  collection: {
    items: (edges) => Object.values(edges).map((edge) => instance(rangeBorder, edge)),
    find: (edges, key) => {
      const edge = edges[String(key)];
      if (!edge) throw notImplemented(`RangeBorderCollection.getItem "${key}"`);
      return instance(rangeBorder, edge);
    },
  },
});
