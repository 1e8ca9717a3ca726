import { knowledge } from './knowledge.js';
import { kpis } from './kpis.js';
import { omnichannel } from './omnichannel.js';
import type { DocumentId } from './place.js';
import { quality } from './quality.js';
import type { Row } from './row.js';
import { strategies } from './strategies.js';

/** Every row of the five documents by its number, documents in their order. */
export const INVENTORY: Readonly<Record<DocumentId, Readonly<Record<string, Row>>>> = {
  knowledge,
  omnichannel,
  quality,
  strategies,
  kpis,
};
