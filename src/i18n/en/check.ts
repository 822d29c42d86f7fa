/** What the page that checks a file says. Numbers and dates arrive formatted. */
export const check = {
  title: 'Check a tariff file',
  description: 'Check a tariff file against disclosure rules, in your browser: nothing is sent anywhere.',
  lead: 'Drop a tariff file here and see, rule by rule, what it states, what it states unclearly and what it does not state, with the words quoted beside the row they stand in.',
  privacy: 'The file stays in your browser: it is not sent, not stored, and checking works without a network once this page has loaded.',
  noscript:
    'Checking runs in your browser and needs scripts. Without them, the same check runs on the command line: plaintariff check FILE.',
  cli: 'The same check runs on the command line and in a carrier’s own pipeline: plaintariff check FILE. Both give the same report.',
  loading: 'Loading the rules …',
  blocked:
    'The checker could not be started: the browser blocked it, or the connection broke while the page loaded. Reload the page, or use the command line: plaintariff check FILE.',

  drop: 'Drop a file here',
  choose: 'Choose a file',
  dropHint: 'CSV, TSV or XLSX; one file at a time.',

  choices: 'What it is checked against',
  byCountry: 'the rulebooks of the country of each plan',
  rulebooks: 'Rulebooks',
  everywhere: 'Every country',
  rulebooksByCountry: 'Those of the country of each plan',
  rulebooksChosen: 'These:',
  rules: (count: string): string => `${count} rules`,
  chosenBooks: (count: number): string => (count === 1 ? '1 rulebook' : `${count} rulebooks`),
  country: 'Country',
  countryHint: 'Used where the rows name none.',
  countryFromFile: 'As the file or its layout says',
  coverage: 'What the file is',
  coverages: {
    auto: 'As its layout says',
    full: 'The carrier’s full publication',
    excerpt: 'An excerpt: what is missing proves nothing',
  },
  date: 'Judge all plans at this date',
  dateHint: (today: string): string => `Left empty, each plan is judged at its own date and undated ones today, ${today}.`,
  again: 'Check again with these choices',
  stale: 'The choices were changed after this check.',

  reading: (name: string): string => `Reading ${name} …`,
  rowsRead: (count: string): string => `${count} rows read`,
  cancel: 'Cancel',
  problems: {
    several: (count: number): string => `${count} files were dropped. One is checked at a time: drop one of them.`,
    folder: 'A folder was dropped. Drop one file from it.',
    nothing: 'What was dropped is no file.',
    'no-rulebook': 'No rulebook is ticked, so there is nothing to check against. Tick one, or use those of the country.',
    disk: (name: string): string => `${name} could not be read from the disk: it may be a folder, or have been moved or changed.`,
    cancelled: (name: string): string => `The check of ${name} was cancelled; nothing of it is kept.`,
    replaced: (name: string): string => `The check of ${name} was stopped, because another file came.`,
    unsaved: (format: string): string =>
      `The report could not be written as ${format}: it is too long for the browser. Choose another format, or fewer rulebooks.`,
    failed: (name: string, message: string): string =>
      `${name} could not be checked. That is a fault of this program, not of the file: ${message}`,
  },
  done: (name: string): string => `${name} was checked.`,

  refused: {
    title: (name: string): string => `${name} could not be read as a tariff table`,
    nothing: 'Nothing was checked, so this is no result about the file’s content.',
    empty: 'The file is empty: it holds no record. A table needs a header and at least one row.',
    binary: 'The file is no text table: it holds control characters no CSV has. Save the table as CSV (UTF-8) or XLSX.',
    format: (kind: string): string => `The file is ${kind}, not a table. Save the table itself as CSV (UTF-8) or XLSX.`,
    formats: { html: 'an HTML page', xml: 'an XML document', pdf: 'a PDF', json: 'a JSON document' },
    unreadable: 'The workbook could not be opened: it is damaged, protected, or breaks off. Save it again as XLSX or CSV.',
    layout: 'No layout we know has these columns, so the cells could not be told apart.',
    columns: (count: string): string => `Columns found (${count})`,
    nearest: (profile: string, share: string): string => `The nearest known layout is “${profile}”: it knows ${share} of the columns.`,
    missing: (columns: string): string => `It would also need: ${columns}.`,
    publish: 'How to publish a file that can be checked',
  },

  resultOf: (name: string): string => `What ${name} states`,
  facts: {
    rows: 'Rows',
    rowsSum: (rows: string, plans: string, rejected: string): string => `${rows} = ${plans} plans + ${rejected} rejected`,
    profile: 'Layout recognised',
    encoding: 'Encoding',
    columns: 'Columns',
    size: 'Size',
    countries: 'Countries',
    noCountry: 'not stated',
    coverage: 'Coverage',
    coverages: { full: 'full publication', excerpt: 'excerpt: what is missing proves nothing' },
    day: 'Judged at',
    fixedDay: (date: string): string => `${date}, all plans`,
    ownDay: (date: string): string => `each plan’s own date; undated ones at ${date}`,
    hash: 'SHA-256',
    noHash: 'not computed: the browser offers it only over HTTPS or on this computer',
  },
  nothing: {
    noRows: 'The file holds a header and no row under it: nothing could be checked.',
    noPlans: (rows: string): string =>
      `None of the ${rows} rows could be read as a plan: nothing could be checked. The reasons stand under “Noticed while reading”.`,
    notAsked: 'None of these rulebooks asks anything of the plans in this file: nothing could be checked. The reasons stand below.',
  },
  broken: (line: string): string =>
    `A quote in line ${line} is not closed, or text follows it: rows behind it may stand inside that cell and were then not checked.`,
  excerpt: 'The file counts as an excerpt: what is missing is not tested, never “not stated”.',

  counts: 'Counts per rulebook',
  countsNote:
    'Each number counts answers: one rule asked of one plan or carrier. The numbers stand side by side and are never folded into one score.',
  rulebook: 'Rulebook',
  rule: 'Rule',
  perRule: (count: string): string => `counts of its ${count} rules`,
  otherBooks: (count: number): string =>
    count === 1
      ? '1 rulebook is of another country and asks nothing here'
      : `${count} rulebooks are of other countries and ask nothing here`,

  unchecked: 'What was not checked, and why',
  uncheckedPart: (count: string, reason: string): string => `${count} ${reason}`,
  rejected: (count: string): string => `${count} rows could not be read as plans and were not checked; the reasons stand below.`,
  nothingUnchecked: 'Every rule was put to every plan and answered.',

  faults: 'Rules that failed',
  faultsNote: 'These are faults of this program, not of the file. Their findings are “not tested”; all other rules are reported.',
  fault: (rule: string, count: string, message: string): string => `${rule} failed on ${count} plans: ${message}`,

  notices: 'Noticed while reading',
  noNotices: 'Nothing odd was noticed while the file was read.',
  severities: { error: 'error', warning: 'warning', info: 'note' },
  times: (count: string): string => `${count} times`,
  place: (record: string | null, line: string | null, column: string | null): string =>
    [record === null ? null : `row ${record}`, line === null ? null : `line ${line}`, column === null ? null : `column “${column}”`]
      .filter((part) => part !== null)
      .join(', '),
  morePlaces: (count: string): string => `and ${count} more`,

  findings: 'Findings',
  group: 'Group by',
  byRow: 'row',
  byRule: 'rule',
  outcomes: 'Show',
  books: 'Rulebooks shown',
  found: (from: string, to: string, total: string): string => `${from}–${to} of ${total} findings`,
  none: 'No finding passes this filter. Tick another outcome or rulebook.',
  omitted: (count: string): string =>
    `The list is cut: ${count} findings are counted above and not listed (the first 10,000 of each rule and outcome are).`,
  rowsCut: (count: string): string => `Cells are shown for the first ${count} rows; for later rows, the row and line are given.`,
  rowTitle: (row: string, name: string): string => `Row ${row}: ${name}`,
  line: (line: string): string => `line ${line} of the file`,
  carrier: (name: string): string => `All plans of ${name}`,
  publishedRow: (row: string): string => `Row ${row} as published`,
  otherCells: (count: string): string => `${count} other cells`,
  emptyCells: (count: string): string => `${count} empty cells`,
  notKept: 'The cells of this row were not kept for showing.',
  source: 'Source: ',
  pages: 'Pages of findings',
  page: (n: string, of: string): string => `Page ${n} of ${of}`,
  previous: 'Previous page',
  next: 'Next page',

  save: 'Save the report',
  saveAs: {
    html: 'Web page (HTML)',
    csv: 'Table (CSV)',
    json: 'Data (JSON)',
    text: 'Text',
    sarif: 'SARIF',
    junit: 'JUnit',
  },
  saveHint: 'The same files the command line writes.',
  listSeparator: ', ',
  colon: ': ',
};
export type CheckWords = typeof check;
