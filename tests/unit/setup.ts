import { openRunFolder } from '../files.ts';

/** Vitest's global setup; what it returns runs at the end. */
export default openRunFolder;
