/** Makes things before they are asked for: pages are built one after the other, and a picture is drawn in a process beside them. */

export interface Ahead<T> {
  /** What is made of a key; the ones behind it are begun. */
  readonly ask: (key: string) => Promise<T>;
  /** Begins with the first ones, before anything is asked for. */
  readonly start: () => void;
}

/**
 * @param keys in the order in which they will be asked for
 * @param depth how many are under way at once; whenever one is made, the next is begun. With 0 nothing is made before it is asked for
 * @param finished called once, when the last of the keys is made
 */
export function ahead<T>(
  keys: readonly string[],
  make: (key: string) => Promise<T>,
  depth: number,
  finished: () => void = () => undefined,
): Ahead<T> {
  const begun = new Map<string, Promise<T>>();
  let [next, underWay, left] = [0, 0, keys.length];
  const settled = (): void => {
    underWay -= 1;
    left -= 1;
    if (left === 0) finished();
    else fill();
  };
  const begin = (key: string): Promise<T> => {
    const known = begun.get(key);
    if (known) return known;
    underWay += 1;
    const made = make(key);
    begun.set(key, made);
    // Whoever asks for it hears of the failure; until then it is nobody's.
    made.then(settled, settled);
    return made;
  };
  const fill = (): void => {
    for (; next < keys.length && underWay < depth; next += 1) void begin(keys[next] ?? '');
  };
  const listed = new Set(keys);
  const ask = (key: string): Promise<T> => {
    const asked = listed.has(key) ? begin(key) : make(key);
    fill();
    return asked;
  };
  return { ask, start: fill };
}
