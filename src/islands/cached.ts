/** Remembers what a key was last worked out to be, for as many keys as a page can show; the longest kept goes first. */
export function cached<T>(most: number): (key: string, make: () => T) => T {
  const kept = new Map<string, T>();
  return (key, make) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make();
    if (kept.size >= most) kept.delete(kept.keys().next().value ?? key);
    kept.set(key, made);
    return made;
  };
}
