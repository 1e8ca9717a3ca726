import { readFileSync } from 'node:fs';
import process from 'node:process';
import type { WorkbookData } from '../../src/workbook/workbook.js';
import { WRITERS } from './writers.js';

/* In a process of its own: prints how many milliseconds the first file of a writer takes. */
const [, , writer = '', file = ''] = process.argv;
const data = JSON.parse(readFileSync(file, 'utf8')) as WorkbookData;
const began = performance.now();
await WRITERS[writer]?.(data);
process.stdout.write(String(performance.now() - began));
