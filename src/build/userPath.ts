import { resolve } from 'node:path';
import process from 'node:process';

/** A file as the user names it: npm runs scripts in the folder of package.json, wherever the user stands. */
export const userPath = (file: string): string => resolve(process.env['INIT_CWD'] ?? '.', file);
