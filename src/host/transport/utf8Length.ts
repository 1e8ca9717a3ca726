/** How many bytes a text has in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (const [units] of text.matchAll(/[\u0080-\uffff]+/g)) {
    for (let at = 0; at < units.length; at += 1) {
      const unit = units.charCodeAt(at);
      const isSurrogate = unit >= 0xd800 && unit < 0xe000;
      // Two surrogates make four bytes.
      bytes += unit < 0x800 || isSurrogate ? 1 : 2;
    }
  }
  return bytes;
}
