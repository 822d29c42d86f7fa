/** Paths of what is published once for machines, below the root of the site. */

/** Atom feed of changes in English; `pathFor` gives that of another language. */
export const FEED = '/feed.atom';

/** Everything in one file each. */
export const DOWNLOADS: readonly { readonly path: string; readonly mediaType: string }[] = [
  { path: '/data/plans.csv', mediaType: 'text/csv' },
  { path: '/data/plans.csv-metadata.json', mediaType: 'application/csvm+json' },
  { path: '/data/plans.jsonl', mediaType: 'application/jsonl' },
  { path: '/data/plans.parquet', mediaType: 'application/vnd.apache.parquet' },
  { path: '/data/findings.csv', mediaType: 'text/csv' },
  { path: '/data/datapackage.json', mediaType: 'application/json' },
];
