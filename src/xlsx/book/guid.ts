const WORDS = 4;
const FNV_PRIME = 16_777_619;
const FNV_OFFSET = 2_166_136_261;
const HEXADECIMAL = 16;
const WORD_LENGTH = 8;

/** FNV-1a, 32 bits, of UTF-16 units. */
function hash(text: string): number {
  let value = FNV_OFFSET;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), FNV_PRIME);
  return value >>> 0;
}

/**
 * The same identifier for the same text, `{XXXXXXXX-XXXX-8XXX-8XXX-XXXXXXXXXXXX}`: of the version that RFC 9562 leaves to
 * those who make it (5.8).
 */
export function guidOf(text: string): string {
  const digits = Array.from({ length: WORDS }, (_, word) =>
    hash(`${word}${text}`).toString(HEXADECIMAL).toUpperCase().padStart(WORD_LENGTH, '0'),
  ).join('');
  return `{${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20)}}`;
}
