import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { registry } from '../../src/kpi/registry.js';

/** The design's table of functions, where the workplace has it: ids and arguments are its to rule. */
const DESIGN = fileURLToPath(new URL('../../../shared/design/functions.md', import.meta.url));
const describeWithDesign = existsSync(DESIGN) ? describe : describe.skip;

function designed(): Record<string, string[]> {
  const rows = readFileSync(DESIGN, 'utf8')
    .split('\n')
    .filter((line) => /^\| (?:survey|operations|cost|customers|value|investment|evidence) \|/.test(line));
  const signatures = rows.flatMap((row) => [...row.matchAll(/\b([A-Z]{3,})\(([^)]*)\)/g)]);
  return Object.fromEntries(
    signatures.map(([, id = '', list = '']) => [
      id,
      list.split(',').map((part) => part.trim().replace('[', '').split(' ')[0] ?? ''),
    ]),
  );
}

describeWithDesign('the registry and the design', () => {
  const wanted = existsSync(DESIGN) ? designed() : {};

  it('have the same functions', () => {
    expect(registry.map(({ id }) => id).sort()).toEqual(Object.keys(wanted).sort());
  });

  it.each(registry.map((fn) => [fn.id, fn.params.map(({ name }): string => name)] as const))(
    '%s has its arguments',
    (id, names) => {
      // SENTIMENT's first argument has a kind there and no name.
      expect(names).toEqual(wanted[id]?.map((name) => (name === 'txt' ? 'text' : name)));
    },
  );
});
