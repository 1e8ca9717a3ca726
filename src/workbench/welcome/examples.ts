/** A function with its first example, as the build writes it into examples.json. */
export interface Example {
  readonly id: string;
  readonly summary: string;
  readonly formula: string;
  /** The cells that the example fills. */
  readonly expected: readonly (readonly (number | string)[])[];
}

export async function loadExamples(url: string): Promise<readonly Example[]> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as readonly Example[];
}
