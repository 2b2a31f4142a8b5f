/** The output of a command: a stream of the process, or a collector in tests. */
export interface Output {
  write: (text: string) => unknown;
  isTTY?: boolean | undefined;
}

/** A progress counter for long tasks. */
export interface Progress {
  /** Whether a counter is shown. A command then prints no line for an input that succeeded. */
  isShown: boolean;
  /** Counts one more item as done, or sets the number of items done. */
  step: (done?: number) => void;
  /** Prints a line, on a terminal above the counter. */
  print: (line: string, to?: Output) => void;
  /** Removes the counter. */
  end: () => void;
}

/** Time between two updates, in milliseconds: writing to a terminal for each of ten thousand pages takes longer than the pages do. */
const updateInterval = 200;

/**
 * Creates a progress counter. On a terminal it updates in place, with rate and remaining time; elsewhere only lines are printed.
 * @param now a monotonic clock, in milliseconds
 * @param label names the counted items, if they are not obvious
 */
export function createProgress(total: number, terminal: Output, now: () => number, label = ''): Progress {
  const isShown = Boolean(terminal.isTTY) && total > 1;
  const start = now();
  let [done, shown] = [0, -Infinity];
  const show = () => {
    shown = now();
    terminal.write(`\r\u001B[K${label && `${label}: `}${formatProgress(done, total, (shown - start) / 1000)}`);
  };
  return {
    isShown,
    step: (all = done + 1) => {
      done = all;
      if (isShown && (now() - shown >= updateInterval || done === total)) show();
    },
    print: (line, to = terminal) => {
      if (isShown) terminal.write('\r\u001B[K');
      to.write(`${line}\n`);
      if (isShown) show();
    },
    end: () => {
      if (isShown) terminal.write('\r\u001B[K');
    },
  };
}

/** Formats the progress: `1200 of 10000, 85/s, 1 min 44 s left`. */
export function formatProgress(done: number, total: number, seconds: number): string {
  if (!done || !seconds) return `${done} of ${total}`;
  const rate = done / seconds;
  const left = Math.ceil((total - done) / rate);
  const time = left < 60 ? `${left} s` : left < 3600 ? `${Math.floor(left / 60)} min ${left % 60} s` : `${(left / 3600).toFixed(1)} h`;
  return `${done} of ${total}, ${rate < 10 ? rate.toFixed(1) : Math.round(rate)}/s, ${time} left`;
}
