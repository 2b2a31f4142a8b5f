import { openRunFolder } from '../files.ts';

/** Vitest's global setup. The returned function is the teardown. */
export default openRunFolder;
