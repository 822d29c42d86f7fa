/** The feed of changes. */
export const feed = {
  title: 'Plaintariff: changes',
  subtitle: 'New snapshots of tariff files, and what differs from the snapshot before.',
  first: (title: string) => `${title}: first snapshot`,
  next: (title: string) => `${title}: new snapshot`,
  snapshot: (plans: string, rejected: string) => `Plans read: ${plans}. Rows rejected: ${rejected}.`,
  compared: (day: string, added: string, removed: string) => `Compared with ${day}: new plans ${added}, no longer there ${removed}.`,
  same: (day: string) => `Compared with ${day}: the same plans.`,
  change: (name: string) => `${name}: the text changed`,
  thresholds: 'Data thresholds',
  noThreshold: 'none stated',
  between: (before: string, after: string) => `${before} → ${after}`,
  listSeparator: '; ',
  colon: ': ',
  hash: (sha256: string) => `SHA-256 of the file: ${sha256}`,
};
export type FeedWords = typeof feed;
