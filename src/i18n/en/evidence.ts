/** The evidence pack of a carrier: a page to print and a zip to file. */
export const evidence = {
  title: (carrier: string) => `Evidence pack: ${carrier}`,
  description: (carrier: string) =>
    `What the published files of ${carrier} state and do not state, quoted, with hashes, to print and to file.`,
  intro:
    'For a regulator, an organisation or the carrier itself: what the published text states and does not state, quoted with its place. The last two columns are left blank for whoever handles the case: find → evidence → disposition → publication.',
  noBreach: 'This pack states no breach. Whether a rule of law was kept is for the authority or court in charge to decide.',
  untested: 'Not tested means that the file cannot answer the question. It is neither a pass nor a failing.',
  excerpt: 'All files below are fact sheets (excerpts): absence proves nothing, and what was not found is not tested.',
  downloadPlain: 'Everything as one zip',
  zipHolds:
    'findings.csv with every finding and blank columns, counts.csv, rules.csv, sources.csv, README.txt. The same data give the same bytes.',
  print: 'To print: A4, from the browser’s menu.',
  files: 'Files',
  fileColumns: { sha256: 'SHA-256', day: 'Snapshot', address: 'Fetched from', licence: 'Licence' },
  findingsOf: (rulebook: string) => `Findings: ${rulebook}`,
  columns: { finding: 'Finding', evidence: 'Evidence', disposition: 'Disposition', publication: 'Publication' },
  missing: (what: string) => `Not found: ${what}.`,
  noTextIn: 'Nothing was found in',
  inColumn: (name: string) => `column ${name}`,
  moreQuotes: (n: string) => `${n} more with other quotes: see findings.csv`,
  compiled: 'compiled from the pages its source lists',
  blank: 'to be filled in',
  nothing: 'No finding under this rulebook is counted as unclear or not stated. What was not tested is listed below.',
  rows: (rows: string, file: string) => `rows ${rows} of ${file}`,
  carrierWide: 'all plans of the carrier',
  statedTitle: 'Stated',
  statedIntro: 'One example for each rule; the zip holds every one.',
  untestedTitle: 'Not tested, and why',
};
export type EvidenceWords = typeof evidence;
