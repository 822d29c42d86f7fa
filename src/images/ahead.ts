/** Makes things before they are asked for: pages are built one after the other, and packing an image waits for a thread. */

/**
 * @param keys in the order in which they will be asked for
 * @param depth how many are under way at once
 * @returns what is made of a key; the ones behind it are begun
 */
export function ahead<T>(keys: readonly string[], make: (key: string) => Promise<T>, depth = 4): (key: string) => Promise<T> {
  const places = new Map(keys.map((key, at) => [key, at]));
  const begun = new Map<string, Promise<T>>();
  const begin = (key: string): Promise<T> => {
    const known = begun.get(key);
    if (known) return known;
    const made = make(key);
    // Whoever asks for it hears of the failure; until then it is nobody's.
    made.catch(() => undefined);
    begun.set(key, made);
    return made;
  };
  return (key) => {
    const at = places.get(key);
    if (at === undefined) return make(key);
    const asked = begin(key);
    for (const next of keys.slice(at + 1, at + depth)) begin(next);
    begun.delete(key);
    return asked;
  };
}
