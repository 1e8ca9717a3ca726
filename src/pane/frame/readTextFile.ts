/** The text of the file that was chosen; the same file can be chosen again afterwards. */
export async function readTextFile(input: HTMLInputElement): Promise<string | undefined> {
  const file = input.files?.[0];
  const text = await file?.text();
  input.value = '';
  return text;
}
