import type { Fault } from '../article/fault.ts';

/** Where dev serves the faults of the content, below the base path. */
export const faultsPath = '__faults.json';

/** The event of Vite's hot module replacement that says that the faults have changed. */
export const faultsEvent = 'kupur:faults';

/** A fault as dev shows it over a page. */
export interface ShownFault extends Fault {
  /** The line with the fault. */
  code?: string | undefined;
  /** The end of the address of the page on which the fault comes first. */
  ending?: string | undefined;
}

/** The state of the content, as dev serves it. */
export interface DevState {
  faults: readonly ShownFault[];
  /** For how long the content has not changed, in milliseconds; absent if it never changed. */
  contentAge?: number | undefined;
}
