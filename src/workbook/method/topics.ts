import type { CitedId, Topic } from '../../i18n/workbookSheetsMethod.en.js';

/** Where published definitions differ, and the functions whose definitions settle what is meant here. */
export const TOPICS: Readonly<Record<Topic, readonly CitedId[]>> = {
  roi: ['ROI', 'RETURNRATIO', 'BCR'],
  churn: ['CHURN', 'NETCHURN', 'RETENTION'],
  deflection: ['DEFLECTIONRATE', 'SELFSERVICESCORE', 'DEFLECTIONSAVINGS'],
  unitCost: [
    'COSTPERCONTACT',
    'COSTPERCONVERSATION',
    'COSTPERTICKET',
    'COSTPERRESOLUTION',
    'SUPPORTTOREVENUE',
  ],
  resolution: ['FCR', 'RESOLUTIONRATE'],
  waiting: ['AVGHOLD', 'ASA'],
  scores: ['NPS', 'CES'],
  time: ['TIMESAVED', 'WORKLOADSAVED'],
};
