/* The add-in's buttons, read from its manifest as Excel reads them. */

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** The action it runs; one without shows the task pane. */
  readonly action: string | undefined;
}

const text = (from: Element, name: string): string | undefined =>
  from.getElementsByTagName(name)[0]?.textContent.trim();

/** The strings and addresses of a manifest by their resid. */
function resources(manifest: Document): ReadonlyMap<string, string> {
  const found = ['bt:String', 'bt:Url'].flatMap((name) => [...manifest.getElementsByTagName(name)]);
  return new Map(found.map((one) => [one.getAttribute('id') ?? '', one.getAttribute('DefaultValue') ?? '']));
}

/** Throws for a text that is no manifest. */
export function ribbonOf(source: string): readonly RibbonButton[] {
  const manifest = new DOMParser().parseFromString(source, 'text/xml');
  if (manifest.documentElement.tagName !== 'OfficeApp') throw new Error('no manifest');
  const strings = resources(manifest);
  const surface = [...manifest.getElementsByTagName('ExtensionPoint')].find(
    (point) => point.getAttribute('xsi:type') === 'PrimaryCommandSurface',
  );
  return [...(surface?.getElementsByTagName('Control') ?? [])].map((control) => {
    const named = (name: string): string => {
      const resid = control.getElementsByTagName(name)[0]?.getAttribute('resid') ?? '';
      return strings.get(resid) ?? '';
    };
    return {
      id: control.getAttribute('id') ?? '',
      label: named('Label'),
      tip: named('Description'),
      action: text(control, 'FunctionName'),
    };
  });
}
