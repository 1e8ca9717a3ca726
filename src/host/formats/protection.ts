import { apiClass, type Property } from '../api/apiClass.js';
import { extraProperty, flag, type Look } from './look.js';

/** Cells are locked until they are unlocked, which matters once their sheet is protected. */
export const lockProperties: Readonly<Record<'locked' | 'formulaHidden', Property<Look>>> = {
  locked: extraProperty('unlocked', {
    told: (unlocked) => !unlocked,
    heard: (locked) => !flag.heard(locked),
  }),
  formulaHidden: extraProperty('formulaHidden', flag),
};

/** https://learn.microsoft.com/javascript/api/excel/excel.formatprotection */
export const formatProtection = apiClass<Look>('FormatProtection', { properties: lockProperties });
