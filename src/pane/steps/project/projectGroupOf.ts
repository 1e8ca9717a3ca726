import type { Project, Terms } from '../../../roi/case/types.js';

export type ProjectGroup = 'decision' | 'money' | 'people' | 'rules' | 'channels';

const OF_PROJECT: Readonly<Record<keyof Project, ProjectGroup>> = {
  title: 'decision',
  organisation: 'people',
  preparedBy: 'people',
  preparedFor: 'people',
  date: 'people',
  goal: 'decision',
  decision: 'decision',
  renewalDate: 'people',
  preset: 'decision',
  businessModel: 'decision',
  channels: 'channels',
  ownChannels: 'channels',
  serviceHours: 'channels',
};

const OF_TERMS: Readonly<Record<keyof Terms, ProjectGroup>> = {
  currency: 'money',
  language: 'channels',
  firstMonth: 'money',
  fiscalYearStart: 'rules',
  horizonMonths: 'money',
  discountRate: 'money',
  discounting: 'rules',
  significanceLevel: 'rules',
  hardPolicy: 'decision',
  inScope: 'rules',
  outOfScope: 'rules',
  supportCostLimit: 'rules',
};

const GROUPS: Readonly<Record<string, Readonly<Record<string, ProjectGroup>>>> = {
  project: OF_PROJECT,
  terms: OF_TERMS,
};

/** The group of step 1 that holds a figure. */
export function projectGroupOf(path: string): ProjectGroup | undefined {
  const [part = '', field = ''] = path.split('.');
  return GROUPS[part]?.[field];
}
