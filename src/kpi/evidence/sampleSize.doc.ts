import type { FunctionDoc } from '../doc.js';
import type { sampleSize } from './sampleSize.js';

export const doc: FunctionDoc<typeof sampleSize> = {
  category: 'evidence',
  summary: 'How many answers each group needs, before and after, so that a change of given size is seen.',
  formula:
    'nps, mean: 2 × baseline × (z₁ + z₂)² ÷ change²; share: (z₁ × √(2m(1 − m)) + z₂ × √(b(1 − b) + c(1 − c)))² ÷ change², b = baseline, c = b + change, m = their mean; z₁ of the confidence, z₂ of the power; rounded up',
  params: {
    metric: '"nps", "share" (as CSAT or FCR) or "mean" (as handling time).',
    baseline:
      'share: the share now, 0 to 1. mean: the variance of the values (VAR). nps: the variance per answer, 0 to 1: promoters + detractors − (NPS ÷ 100)², as shares.',
    change:
      'The change to be seen. share: as a share, 0.05 for 5 points. mean: in the unit of the values. nps: in points.',
    power: 'How likely a change of this size shall be found: 0.8 when left out.',
    confidence: '1 less the chance of a false alarm: 0.95 when left out.',
  },
  result: 'Answers per group, a whole number: that many before and that many after.',
  notes: [
    'Answers, not invitations: divide by the response rate for the number to be asked.',
    'Half the change needs about four times the answers. A net promoter score has a variance of 0.5 to 0.7 as a rule, so that a gap of one or two points takes tens of thousands.',
    'Two-sided, normal approximation. The sign of the change matters for a share alone.',
  ],
  examples: [
    { title: 'a gap of 1.2 points in the net promoter score', args: ['nps', 0.55, 1.2], result: 59957 },
    { title: 'satisfaction from 80% to 85%', args: ['share', 0.8, 0.05], result: 906 },
    { title: 'handling time 10 s shorter, standard deviation 60 s', args: ['mean', 3600, -10], result: 566 },
    { title: 'the same with a power of 90%', args: ['mean', 3600, -10, 0.9], result: 757 },
    { title: 'no change cannot be seen', args: ['share', 0.8, 0], error: 'divisionByZero' },
    { title: 'a change that leads beyond 100%', args: ['share', 0.8, 0.25], error: 'between' },
    { title: 'a variance above that of any survey', args: ['nps', 55, 1.2], error: 'between' },
  ],
  native:
    '=IF({metric}="share",ROUNDUP(((NORMSINV((1+{confidence})/2)*SQRT(2*({baseline}+{change}/2)*(1-{baseline}-{change}/2))+NORMSINV({power})*SQRT({baseline}*(1-{baseline})+({baseline}+{change})*(1-{baseline}-{change})))/{change})^2,0),ROUNDUP(2*{baseline}*((NORMSINV((1+{confidence})/2)+NORMSINV({power}))/{change}*IF({metric}="nps",100,1))^2,0))',
  source: {
    title:
      'J. Fleiss, B. Levin and M. Paik, Statistical Methods for Rates and Proportions (2003), chapter 4; S.-C. Chow, J. Shao and H. Wang, Sample Size Calculations in Clinical Research (2008), 3.2',
  },
  keywords: ['how many answers', 'power analysis', 'minimum sample', 'statistical power', 'survey size'],
};
