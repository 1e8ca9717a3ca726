import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { functionsJson } from '../../src/build/functionsJson.js';
import { catalogue, type Entry } from '../../src/kpi/catalogue.js';
import { needsAddresses } from '../../src/kpi/needsAddresses.js';

const helpUrl = (id: string) => `https://example.org/help#${id}`;
const ours = functionsJson(catalogue, helpUrl);
/** `new` cannot name a parameter in TypeScript, though in Excel it can. */
const spelt = (name: string) => (name === 'new' ? 'new_' : name);
const MATRIX = ['range', 'sum', 'dates', 'ids', 'texts'];

/** A function as someone would write it for Microsoft's generator, which reads only JSDoc and types. */
function stub({ fn, doc }: Entry): string {
  const type = (matrix: boolean, cell: string) => (matrix ? `${cell}[][]` : cell);
  const numeric = ['number', 'interval', 'column'].includes(fn.result.shape);
  const params = fn.params.map(
    (param) =>
      `${spelt(param.name)}${param.optional ? '?' : ''}: ${type(MATRIX.includes(param.kind), 'any')}`,
  );
  const result = type(fn.result.shape !== 'number' || needsAddresses(fn), numeric ? 'number' : 'any');
  return [
    `/** ${doc.summary}`,
    ` * @customfunction ${fn.id}`,
    ` * @helpurl ${helpUrl(fn.id)}`,
    ...fn.params.map(({ name }) => ` * @param ${spelt(name)} ${doc.params[name] ?? ''}`),
    ...(needsAddresses(fn) ? [' * @requiresParameterAddresses'] : []),
    ' */',
    `function ${fn.id.toLowerCase()}(${[...params, ...(needsAddresses(fn) ? ['invocation: CustomFunctions.Invocation'] : [])].join(', ')}): ${result} { return undefined as any; }`,
  ].join('\n');
}

describe('functions.json', () => {
  it('says what Microsoft’s generator would say of the same functions', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'csroi-'));
    const file = join(folder, 'functions.ts');
    writeFileSync(file, catalogue.map(stub).join('\n\n'));
    const { errors, metadataJson } = await generateCustomFunctionsMetadata(file);
    rmSync(folder, { recursive: true });
    expect(errors).toEqual([]);
    // What that tool cannot say stands beside the functions: errors are let in, rich data types are not.
    const { functions } = JSON.parse(metadataJson.replaceAll('"new_"', '"new"')) as typeof ours;
    expect(JSON.parse(JSON.stringify(ours.functions))).toEqual(functions);
  });

  it('asks Excel to hand over error cells, and for nothing else', () => {
    expect(Object.keys(ours)).toEqual(['allowErrorForDataTypeAny', 'functions']);
  });

  it('keeps every parameter untyped, so that blanks, text and errors arrive as they are', () => {
    for (const { parameters } of ours.functions) {
      for (const { type } of parameters) expect(type).toBe('any');
    }
  });
});
