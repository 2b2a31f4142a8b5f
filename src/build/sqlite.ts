/** https://www.sqlite.org/rescode.html#busy */
const sqliteBusy = 5;

/** Whether SQLite failed because another process holds a lock on the file. */
export function isBusy(error: unknown): boolean {
  return (error as { errcode?: number }).errcode === sqliteBusy;
}
