/** What the file calls an option of a protected sheet: `allowEditObjects` is `objects`. */
export function optionName(option: string): string {
  const name = option.replace(/^allow(Edit)?/, '');
  return name.charAt(0).toLowerCase() + name.slice(1);
}
