import type { Arg } from '../../formula/build.js';
import type { Parts } from './modelParts.js';

/** What a check found; without paths it concerns the whole case. */
export interface Finding {
  readonly id: string;
  readonly failed: Arg;
  readonly paths?: readonly string[];
}

/** undefined: the check does not concern the case. */
export type Finder = (parts: Parts) => Finding | undefined;
