/** Paths of what is published once for machines, below the root of the site. */

/** Atom feed of changes in English; `pathFor` gives that of another language. */
export const FEED = '/feed.atom';

/** Everything in one file each: the tables first, then what describes them. A test holds this list against what is written. */
export const DOWNLOADS: readonly { readonly path: string; readonly mediaType: string }[] = [
  ...['plans', 'tiers', 'prices', 'charges', 'speeds', 'facts', 'findings', 'sources'].map((table) => ({
    path: `/data/${table}.csv`,
    mediaType: 'text/csv',
  })),
  { path: '/data/plans.jsonl', mediaType: 'application/jsonl' },
  { path: '/data/plans.parquet', mediaType: 'application/vnd.apache.parquet' },
  { path: '/data/datapackage.json', mediaType: 'application/json' },
  { path: '/data/csv-metadata.json', mediaType: 'application/csvm+json' },
  { path: '/data/plans.csv-metadata.json', mediaType: 'application/csvm+json' },
  { path: '/data/README.md', mediaType: 'text/markdown' },
  { path: '/data/SHA256SUMS', mediaType: 'text/plain' },
];
