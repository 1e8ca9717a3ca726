import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/*
 * Microsoft's office.js in Node, unmodified, as its package has it. Its licence is for software that works with
 * Microsoft 365: it is loaded from the package while developing and testing, never copied.
 */

const FILE = '@microsoft/office-js/dist/excel-web-16.00.debug.js';

const nothing = () => undefined;

/** The little of a page that the library asks for while it loads. */
export function page(): Record<string, unknown> {
  const element = () => ({
    setAttribute: nothing,
    appendChild: nothing,
    addEventListener: nothing,
    getElementsByTagName: () => [],
    style: {},
  });
  return {
    name: '',
    addEventListener: nothing,
    removeEventListener: nothing,
    navigator: { userAgent: 'Node' },
    location: {
      href: 'https://localhost/',
      origin: 'https://localhost',
      protocol: 'https:',
      hostname: 'localhost',
      search: '',
      hash: '',
    },
    document: {
      ...element(),
      createElement: element,
      getElementById: () => null,
      body: element(),
      head: element(),
      readyState: 'loading',
      domain: 'localhost',
    },
  };
}

/** Associations of custom functions, which the file that loads this one in a page would bring. */
function associations() {
  const mappings: Record<string, unknown> = {};
  const listeners: (() => void)[] = [];
  const associate = (first: string | Readonly<Record<string, unknown>>, second?: unknown) => {
    const added = typeof first === 'string' ? { [first]: second } : first;
    for (const [id, callable] of Object.entries(added)) mappings[id.toUpperCase()] = callable;
    for (const listener of listeners) listener();
  };
  return { mappings, associate, onchange: (listener: () => void) => listeners.push(listener) };
}

export const librarySource = (): string => readFileSync(createRequire(import.meta.url).resolve(FILE), 'utf8');

/**
 * Loads the library into this realm: `Excel`, `Office`, `OfficeExtension` and `CustomFunctions` are globals afterwards.
 * What the realm already has of a page stays as it is.
 */
export function loadOfficeLibrary(): void {
  const realm = globalThis as unknown as Record<string, unknown>;
  for (const [name, value] of Object.entries(page())) realm[name] ??= value;
  realm['window'] ??= realm;
  realm['self'] ??= realm;
  const association = associations();
  realm['CustomFunctions'] = { _association: association, associate: association.associate };
  // A script of a page: its top-level variables become globals.
  (0, eval)(librarySource());
}
