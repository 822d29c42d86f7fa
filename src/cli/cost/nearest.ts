/** Ids that come near to one that does not exist. */

/** Pairs of neighbouring characters, each once. */
const pairs = (text: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));

/** Share of the pairs that two texts have in common, 0 to 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((pair) => b.has(pair)).length;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}

/** The most alike ids, best first; those that contain the wanted one come before all. Unlike ones are left out. */
export function nearestIds(wanted: string, ids: readonly string[], limit = 5): readonly string[] {
  const lower = wanted.toLowerCase();
  const own = pairs(lower);
  return ids
    .map((id) => ({ id, likeness: lower.length > 1 && id.includes(lower) ? 2 : likeness(own, pairs(id)) }))
    .filter((candidate) => candidate.likeness >= 0.5)
    .sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
    .map(({ id }) => id);
}
