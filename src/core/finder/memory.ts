/** Remembers the last result, so that what did not change is not done again. */
export function lastOf<Argument, Result>(
  keyOf: (argument: Argument) => string,
  make: (argument: Argument) => Result,
): (argument: Argument) => Result {
  let last: { readonly key: string; readonly result: Result } | null = null;
  return (argument) => {
    const key = keyOf(argument);
    if (last?.key !== key) last = { key, result: make(argument) };
    return last.result;
  };
}
