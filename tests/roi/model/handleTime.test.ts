import { newBenefit } from '../../../src/roi/case/make.js';
import type { Metrics } from '../../../src/roi/case/types.js';
import { classified } from '../../../src/roi/model/classified.js';
import { calculation, figure, results, WORK } from './completeCase.js';

const benefits = [newBenefit('H', 'handlingTime')];
const { talkTime, holdTime, afterCallWork } = {
  talkTime: figure(300, 260),
  holdTime: figure(60, 50),
  afterCallWork: figure(60),
};
const PARTS: Metrics = { ...WORK, talkTime, holdTime, afterCallWork };

describe('handle time', () => {
  it('may be entered in parts', () => {
    const inParts = results({ metrics: PARTS, benefits }).values;
    const whole = results({ metrics: { ...WORK, handleTime: figure(420, 370) }, benefits }).values;
    expect(whole['hard.benefits']).toBeGreaterThan(0);
    expect(inParts['hard.benefits']).toBe(whole['hard.benefits']);
  });

  it('is what was entered whole, where both are', () => {
    const both = results({ metrics: { ...PARTS, handleTime: figure(420, 400) }, benefits }).values;
    const whole = results({ metrics: { ...WORK, handleTime: figure(420, 400) }, benefits }).values;
    expect(both['hard.benefits']).toBe(whole['hard.benefits']);
  });

  it('is missing where a part is', () => {
    expect(results({ metrics: { ...WORK, talkTime, holdTime }, benefits }).lines).toEqual([
      { id: 'H', class: 'off', off: { code: 'missingFigures', metrics: ['handleTime'] } },
    ]);
  });

  it('is a target where a part is one', () => {
    const code = (metrics: Metrics): unknown => {
      const [line] = classified(calculation({ terms: { hardPolicy: 'proven' }, metrics, benefits }));
      return line?.class === 'soft' ? line.reasons[0]?.code : line?.class;
    };
    const measured = { basis: 'measured' } as const;
    const all = {
      ...WORK,
      talkTime: figure(300, 260, measured),
      holdTime: figure(60, 50, measured),
      afterCallWork: figure(60, null, measured),
    };
    expect(code(all)).toBe('noEvidence');
    expect(code({ ...all, holdTime: figure(60, 50) })).toBe('target');
  });
});
