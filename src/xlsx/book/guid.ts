import { hashOf } from '../../workbook/hashOf.js';

const WORDS = 4;
const HEXADECIMAL = 16;
const WORD_LENGTH = 8;

/**
 * The same identifier for the same text, `{XXXXXXXX-XXXX-8XXX-8XXX-XXXXXXXXXXXX}`: of the version that RFC 9562 leaves to
 * those who make it (5.8).
 */
export function guidOf(text: string): string {
  const digits = Array.from({ length: WORDS }, (_, word) =>
    hashOf(`${word}${text}`).toString(HEXADECIMAL).toUpperCase().padStart(WORD_LENGTH, '0'),
  ).join('');
  return `{${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20)}}`;
}
