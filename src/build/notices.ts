/** A package that travels in our bundles, as webpack-license-plugin describes it. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly licenseText?: string;
  readonly noticeText?: string;
}

const RULE = '='.repeat(80);

/** Licence and notice as the package has them, without differences that only an editor sees. */
function textOf({ licenseText, noticeText }: ShippedPackage): string {
  const texts = [licenseText, noticeText].filter((text) => text?.trim());
  return texts.map((text) => text?.replace(/\r\n?/g, '\n').trim()).join('\n\n');
}

/**
 * The text of THIRD-PARTY-NOTICES: every package in what we ship, with its licence. Packages that share a
 * text to the letter stand above it together.
 */
export function noticesOf(packages: readonly ShippedPackage[]): string {
  const titles = new Map<string, Set<string>>();
  for (const shipped of packages) {
    const text = textOf(shipped);
    const title = `${shipped.name} ${shipped.version} (${shipped.license})`;
    titles.set(text, (titles.get(text) ?? new Set()).add(title));
  }
  const sections = [...titles].map(([text, names]) => `${[...names].sort().join('\n')}\n\n${text}\n`);
  return [`CSROI ships parts of the packages below.\n`, ...sections.sort()].join(`\n${RULE}\n`);
}
