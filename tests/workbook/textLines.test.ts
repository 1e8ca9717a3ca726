import fc from '../support/fastCheck.js';
import { textWidth } from '../../src/chart/svg/textWidth.js';
import { roomIn, textLines } from '../../src/workbook/textLines.js';

const LOOK = { size: 11 } as const;
const ROOM = roomIn(30);
const words = fc.array(
  fc.string({ minLength: 1, maxLength: 60 }).filter((word) => !/\s/.test(word)),
  {
    minLength: 1,
    maxLength: 20,
  },
);

describe('the lines of a text', () => {
  it('hold every character of it, in its order', () => {
    fc.assert(
      fc.property(words, (all) => {
        expect(textLines(all.join(' '), LOOK, ROOM).join('').replaceAll(' ', '')).toBe(all.join(''));
      }),
    );
  });

  it('have room in the width, and as few of them as it allows', () => {
    // Of the widest of the fonts that the estimate is made for; Calibri is narrower.
    const fits = (line: string): boolean => 0.89 * textWidth(line, { size: (11 * 96) / 72 }) <= ROOM;
    fc.assert(
      fc.property(words, (all) => {
        const lines = textLines(all.join(' '), LOOK, ROOM);
        expect(lines.filter((line) => !fits(line))).toEqual([]);
        const starts = lines.slice(1).map((line) => line.split(' ')[0]!);
        expect(starts.filter((start, at) => all.includes(start) && fits(`${lines[at]!} ${start}`))).toEqual(
          [],
        );
      }),
    );
  });

  it('end where the text itself ends them', () => {
    expect(textLines('one two\nthree', LOOK, ROOM)).toEqual(['one two', 'three']);
    expect(textLines('', LOOK, ROOM)).toEqual(['']);
  });
});
