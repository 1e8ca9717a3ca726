import { invalidArgument } from '../api/errors.js';

const PROLOGUE = /^\s*(?:<\?[^]*?\?>\s*|<!--[^]*?-->\s*)*/;
const ROOT = /^<(?:([^\s:/>]+):)?([^\s:/>]+)((?:\s+[^\s=>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/;

/**
 * The namespace of the root element, which Excel finds parts by; blank where there is none. Whether the rest is well
 * formed is not looked at.
 * @throws InvalidArgument for what does not begin as XML
 */
export function xmlNamespace(xml: string): string {
  const root = ROOT.exec(xml.replace(PROLOGUE, ''));
  if (!root) throw invalidArgument();
  const [, prefix, , attributes = ''] = root;
  const name = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  for (const [, attribute, double, single] of attributes.matchAll(
    /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  )) {
    if (attribute === name) return double ?? single ?? '';
  }
  return '';
}
