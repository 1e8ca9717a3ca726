/** The same function, asking Intl once for each combination of texts: few locales and currencies are ever in use. */
export function remembered<Texts extends readonly string[], T>(
  make: (...texts: Texts) => T,
): (...texts: Texts) => T {
  const known = new Map<string, T>();
  return (...texts) => {
    const key = texts.join('\n');
    const value = known.get(key) ?? make(...texts);
    known.set(key, value);
    return value;
  };
}
