import fc from '../support/fastCheck.js';
import { fitted, shorten, wrap } from '../../src/chart/svg/fitText.js';
import { spread } from '../../src/chart/svg/spread.js';
import { textWidth } from '../../src/chart/svg/textWidth.js';
import { thinOut } from '../../src/chart/svg/thinOut.js';

const FONT = { size: 12 };
const words = fc
  .array(fc.constantFrom('cost', 'agent', 'self-service', '硬收益，', 'Ft', '12', '−5', '-7', '–'), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join(' '));
const anyText = fc.oneof(words, fc.string({ unit: 'grapheme', maxLength: 30 }));
const width = fc.integer({ min: 20, max: 300 });
const withoutSpace = (text: string) => text.replace(/\s/g, '');

describe('text in lines', () => {
  it('loses no character and fits, or is not broken at all', () => {
    fc.assert(
      fc.property(anyText, width, (text, room) => {
        const lines = wrap(text, room, 20, FONT);
        if (!lines) return;
        expect(withoutSpace(lines.join(''))).toBe(withoutSpace(text));
        for (const line of lines) expect(textWidth(line, FONT)).toBeLessThanOrEqual(room);
      }),
    );
  });

  it.each([
    ['From everything claimed', ['From', 'everything', 'claimed']],
    ['Self-service costs', ['Self-', 'service', 'costs']],
    ['从全部收益，到净收益', ['从全部收', '益，到净收', '益']],
    ['Net -5', ['Net -5']],
  ])('breaks %s where a reader expects it', (text, lines) => {
    expect(wrap(text, 60, 9, FONT)).toEqual(lines);
  });

  it('is refused where a word is too wide or the lines are too many', () => {
    expect(wrap('Donaudampfschifffahrt', 60, 9, FONT)).toBeUndefined();
    expect(wrap('one two three four', 30, 2, FONT)).toBeUndefined();
  });

  it('is cut at the end where it does not fit, never wider than the room', () => {
    fc.assert(
      fc.property(anyText, width, fc.integer({ min: 1, max: 3 }), (text, room, most) => {
        const lines = fitted(text, room, most, FONT);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(textWidth(line, FONT)).toBeLessThanOrEqual(room);
      }),
    );
    expect(fitted('Average handle time, change', 70, 2, FONT)).toEqual(['Average', 'handle tim…']);
  });

  it('is left as it is where it fits', () => {
    expect(shorten('Hard', 100, FONT)).toBe('Hard');
    expect(shorten('Hard benefits', 40, FONT)).toMatch(/^Hard?…$/);
  });
});

describe('labels in a row', () => {
  const marks = fc
    .array(fc.record({ gap: fc.integer({ min: 0, max: 60 }), width: fc.integer({ min: 5, max: 90 }) }), {
      minLength: 1,
      maxLength: 12,
    })
    .map((parts) => {
      let at = 0;
      return parts.map(({ gap, width: wide }) => ({ at: (at += gap), width: wide }));
    });

  const areApart = (shown: readonly { index: number; at: number }[], given: readonly { width: number }[]) =>
    shown.every(({ index, at }, position) => {
      const next = shown[position + 1];
      return !next || next.at - at >= (given[index]!.width + given[next.index]!.width) / 2;
    });

  it('stand side by side after every second, third … is left out, one of them always there', () => {
    fc.assert(
      fc.property(marks, fc.nat(), (given, any) => {
        const kept = any % given.length;
        const shown = thinOut(given, -50, 500, kept);
        expect(areApart(shown, given)).toBe(true);
        expect(shown.map(({ index }) => index)).toContain(kept);
        const steps = shown.slice(1).map(({ index }, position) => index - shown[position]!.index);
        expect(new Set(steps).size).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('are all there when there is room for all', () => {
    const given = [0, 100, 200].map((at) => ({ at, width: 40 }));
    expect(thinOut(given, 0, 200).map(({ index }) => index)).toEqual([0, 1, 2]);
  });

  it('move apart, stay inside and in order', () => {
    fc.assert(
      fc.property(marks, (given) => {
        const shown = spread(given, 0, 300);
        expect(areApart(shown, given)).toBe(true);
        for (const { index, at } of shown) {
          expect(at - given[index]!.width / 2).toBeGreaterThanOrEqual(-1e-9);
          expect(at + given[index]!.width / 2).toBeLessThanOrEqual(300 + 1e-9);
        }
        expect(shown.map(({ index }) => index)).toEqual(shown.map((_, position) => position));
      }),
    );
  });

  it('stay where they are when they are apart already', () => {
    const given = [50, 150, 250].map((at) => ({ at, width: 40 }));
    expect(spread(given, 0, 300).map(({ at }) => at)).toEqual([50, 150, 250]);
  });
});
