/**
 * Wraps a task so that all callers share one run of it, even while it is running. After a failure, the next call tries again.
 * @param task gets the input of the call that starts it
 */
export function once<Input, Result>(task: (input: Input) => Promise<Result>): (input: Input) => Promise<Result> {
  let run: Promise<Result> | undefined;
  return (input) => {
    run ??= task(input).catch((error: unknown) => {
      run = undefined;
      throw error;
    });
    return run;
  };
}
