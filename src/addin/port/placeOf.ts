import { PlatformType, Utilities } from '@microsoft/office-js-helpers';
import type { Place } from '../../pane/port.js';

const PLACES: Readonly<Record<string, Place>> = {
  [PlatformType.OFFICE_ONLINE]: 'web',
  [PlatformType.PC]: 'windows',
  [PlatformType.MAC]: 'mac',
};

/** In which Excel the pane stands. */
export const placeOf = (): Place => PLACES[Utilities.platform] ?? 'other';
