/** A short hash for telling texts apart and for ties; not a security measure. */

/** Eight hex digits of a text. FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/**
 * The order of two plans that are equal in everything a list is sorted by. Ids begin with the carrier's name, so sorting
 * by them would put Airtel before Vodafone every time; the hash of the id has no favourite and is the same for everyone.
 */
export function compareTie(a: string, b: string): number {
  const [one, two] = [shortHash(a), shortHash(b)];
  if (one !== two) return one < two ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Positions of the ids in the order of `compareTie`, with each hash made once. */
export function tieOrder(ids: readonly string[]): number[] {
  const tied = ids.map((id, at) => ({ at, id, hash: shortHash(id) }));
  tied.sort((a, b) => (a.hash !== b.hash ? (a.hash < b.hash ? -1 : 1) : a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return tied.map(({ at }) => at);
}
