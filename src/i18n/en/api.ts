/** What the static API says of itself. Every file of it holds both languages. */
export const api = {
  about:
    'What mobile and broadband tariffs state: prices, allowances, what happens beyond a threshold, and the exact words each value was read from. Compiled from files the carriers and others published; most are historical, every plan shows its date. Nothing here is an offer.',
  licence:
    'Every source states its own licence, in the field licence of its plans; fact sheets compiled here are CC0. Please cite the source, its date, and the hash of the dataset.',
  unknown:
    'null means that the published text does not state it: never 0, never none, never unlimited. An allowance has a kind (metered, unlimited, excluded, not-stated); a threshold that exists without a stated volume has from_mb null. With coverage excerpt, what is missing may well be stated by the carrier; with unread_terms, silence proves nothing. untested is never a pass.',
  downloads: {
    '/data/plans.csv': 'All plans, a row each; lists inside a cell are JSON',
    '/data/tiers.csv': 'What happens as use grows, a row per step',
    '/data/prices.csv': 'Recurring prices and the months they hold for',
    '/data/charges.csv': 'One-time, recurring and termination charges',
    '/data/speeds.csv': 'Speeds, a row per technology',
    '/data/facts.csv': 'Every value with the words it was read from',
    '/data/findings.csv': 'Findings as sentences in English and Chinese; rules that do not apply to a plan are left out',
    '/data/sources.csv': 'Sources with licence, date and hash',
    '/data/plans.jsonl': 'All plans, one JSON object a line',
    '/data/plans.parquet': 'All plans as Parquet',
    '/data/datapackage.json': 'The whole as a Frictionless data package: every column, type and unit',
    '/data/csv-metadata.json': 'The tables and how they hang together (CSV on the Web)',
    '/data/plans.csv-metadata.json': 'The columns of plans.csv (CSV on the Web)',
    '/data/README.md': 'The package in words',
    '/data/SHA256SUMS': 'Hashes of the files; the hash of this list is the hash of the dataset',
  },
};
export type ApiWords = typeof api;
