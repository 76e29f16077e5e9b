import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, wherever it was cloned to and whichever folder it is started from. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));
