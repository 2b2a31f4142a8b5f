/** https://www.sqlite.org/rescode.html#busy */
const sqliteBusy = 5;

/** Whether SQLite could not do something since another process is at the same file. */
export function isBusy(error: unknown): boolean {
  return (error as { errcode?: number }).errcode === sqliteBusy;
}
