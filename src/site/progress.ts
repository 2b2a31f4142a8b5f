/** Where a command prints: a stream of the process, or what a test collects. */
export interface Output {
  write: (text: string) => unknown;
  isTTY?: boolean | undefined;
}

/** Tells a publisher how far a long work is. */
export interface Progress {
  /** Whether there is a counter: then nobody needs a line for each input that went well. */
  isShown: boolean;
  /** One more is done, or that many in all. */
  step: (done?: number) => void;
  /** Prints a line; on a terminal above the counter. */
  print: (line: string, to?: Output) => void;
  /** Takes the counter away. */
  end: () => void;
}

/** Between two showings, in milliseconds: a terminal that is written to at each of ten thousand pages takes longer than they do. */
const pause = 200;

/**
 * On a terminal, counts in place with rate and remaining time; elsewhere, it prints lines alone.
 * @param now milliseconds of a clock that never goes back
 * @param label what is counted, where that is not plain
 */
export function createProgress(total: number, terminal: Output, now: () => number, label = ''): Progress {
  const isShown = Boolean(terminal.isTTY) && total > 1;
  const start = now();
  let [done, shown] = [0, -Infinity];
  const show = () => {
    shown = now();
    terminal.write(`\r\u001B[K${label && `${label}: `}${describe(done, total, (shown - start) / 1000)}`);
  };
  return {
    isShown,
    step: (all = done + 1) => {
      done = all;
      if (isShown && (now() - shown >= pause || done === total)) show();
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

/** `1200 of 10000, 85/s, 1 min 44 s left` */
export function describe(done: number, total: number, seconds: number): string {
  if (!done || !seconds) return `${done} of ${total}`;
  const rate = done / seconds;
  const left = Math.ceil((total - done) / rate);
  const time = left < 60 ? `${left} s` : left < 3600 ? `${Math.floor(left / 60)} min ${left % 60} s` : `${(left / 3600).toFixed(1)} h`;
  return `${done} of ${total}, ${rate < 10 ? rate.toFixed(1) : Math.round(rate)}/s, ${time} left`;
}
