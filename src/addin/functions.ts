import { registry } from '../kpi/registry.js';
import { en } from '../i18n/messages.en.js';
import { forExcel } from './forExcel.js';

/*
 * What Excel loads first, and alone: every function of the library under its id. Nothing here or below may
 * need Office, a document or React, so that the same file serves the shared runtime and the JavaScript-only one.
 */
CustomFunctions.associate(Object.fromEntries(registry.map((fn) => [fn.id, forExcel(fn, en)])));
