const FNV_PRIME = 16_777_619;
const FNV_OFFSET = 2_166_136_261;

/** FNV-1a, 32 bits, of the UTF-16 units of a text: 0 to 2^32 − 1. */
export function hashOf(text: string): number {
  let value = FNV_OFFSET;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), FNV_PRIME);
  return value >>> 0;
}
