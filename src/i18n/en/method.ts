/** The method and privacy pages. */
import { costSections } from './method-cost.ts';

/** Each section is a heading with paragraphs and, where it is one, a list. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly list?: readonly string[];
  /** True where the order of the list matters. */
  readonly ordered?: boolean;
}

const sections: readonly Section[] = [
  {
    id: 'flow',
    title: 'How a number gets here',
    paragraphs: [
      'Every figure on this site comes from a file. Between the file and the page lie these steps, and each of them keeps a pointer to the one before.',
    ],
    ordered: true,
    list: [
      'The file is kept byte for byte, with its date and its SHA-256 hash.',
      'Its bytes are read as text, its text as rows. Whatever is odd on the way (an encoding that had to be guessed, a header in the wrong place, a cell that cannot be read) is reported on the page of the source.',
      'A written profile says which column means what. Nothing outside the profile is assumed.',
      'Fine print is read by rules that recognise thresholds, speeds, prices and what happens. Each recognition keeps the exact words it rests on.',
      'Columns and fine print together make the plan: its prices, allowances and an ordered list of steps.',
      'Each fact says whether it is stated in the text, derived by a named rule, or not stated, and quotes its text with column, record and line.',
    ],
  },
  {
    id: 'rows',
    title: 'Nothing is lost',
    paragraphs: [
      'Rows in = plans + rejected rows, for every file, always. A rejected row keeps its reason. The counts stand on the page of each source.',
    ],
  },
  {
    id: 'unknown',
    title: 'Not stated is an answer',
    paragraphs: [
      'Where a text does not say something, the page says “not stated”. It is never shown as zero, as unlimited or as a guess. An empty cell never means unlimited.',
      'A plan without a stated price comes after every priced plan when a list is sorted by price.',
    ],
  },
  {
    id: 'excerpts',
    title: 'Carriers’ files and fact sheets',
    paragraphs: [
      'Some sources are the carrier’s own file, or restate it in full. Others are fact sheets: parts of one or more pages, restated in the open format. On a fact sheet, absence proves nothing. What is missing there may well be stated by the carrier.',
      'Plans known from fact sheets are marked wherever they are shown, with the kind of page the facts come from and their date. No verdict on them is worse than “not established”.',
    ],
  },
  {
    id: 'verdicts',
    title: 'What an unlimited claim amounts to',
    paragraphs: [
      'A plan gets a verdict only when its text sells data as unlimited. The rules below are applied in order; the first that fits decides.',
    ],
    ordered: true,
    list: [
      'Contradictory: two places in the text give different thresholds, effects or speeds.',
      'Truly unlimited (stated): the text says in words that there is no threshold, no throttle and no cap.',
      'Hidden: neither a threshold nor what happens after it is stated.',
      'Explicit: the threshold, the effect and its consequence are stated (the speed for a throttle, the price and its unit for a charge; a block needs nothing more).',
      'Partly hidden: anything else, such as a throttle speed without a threshold.',
      'Where we hold only a fact sheet, every verdict but “explicit” and “truly unlimited (stated)” becomes “not established”.',
    ],
  },
  {
    id: 'strip',
    title: 'The tariff strip',
    paragraphs: [
      'Every plan is drawn on the same axis, so any two strips can be laid against each other. From 100 MB on, each full step to the right is ten times as much data; the short piece on the left runs from 0 to 100 MB. What holds at the right edge goes on beyond it.',
      'The strip shows data used on the device. Limits on hotspot use, roaming or video are told in the sentence beside it, as are limits counted over another period. A step whose threshold is not stated stands at the right, after a stretch of fog: its place claims no volume.',
    ],
  },
  {
    id: 'units',
    title: 'Units',
    paragraphs: [
      '1 GB = 1000 MB, unless a source says GiB. Speeds are in kbit/s, Mbit/s and Gbit/s, as in the fine print of most carriers.',
      'A price for 28 days, 30 days or a calendar month is compared per 30 days; the published period is always kept beside it. A calendar month and a billing cycle count as 30 days.',
      'Money is exact: US$0.00001431 per KB stays that. Currencies are never mixed or converted. Tax is shown as the file states it.',
    ],
  },
  ...costSections,
  {
    id: 'neutral',
    title: 'How lists are sorted',
    paragraphs: [
      'No order depends on who the carrier is, apart from the alphabetical tables of carriers and countries. There is no field for sponsorship. Equal places are decided by a fixed number computed from the plan’s id, so that no name comes first.',
    ],
    list: [
      'Cost of your use: by the ranking above, sections first. It is the order of every list without words.',
      'Cost per full-speed GB: total ÷ GB of your use delivered at full speed over all months, lowest first, inside one currency; last where either is not known.',
      'Best match: every word must be found; the better the least well found one fits, the higher the plan. Equal matches, and lists without words: plans that state more of price, data and what happens after it first, then newest facts, undated last.',
      'Printed price: price × 30 ÷ days of its period, lowest first, inside one currency; the currency with most plans first, plans without a stated price last. Further charges are not counted.',
      'Full-speed data: volume before the first limit × 30 ÷ days of its period, most first; not stated last.',
      'Newest facts: by the date the facts were true, undated last.',
    ],
  },
  {
    id: 'words',
    title: 'Words',
    paragraphs: ['One word per idea, here and in the data.'],
    list: [
      'Plan: one offer, normalised so that it can be compared.',
      'Allowance: what is included per period: metered, unlimited, or not included.',
      'Step: from a volume of use on, an effect holds: full speed, slowed, lower priority, charged, an add-on offered, stopped, or not stated.',
      'Claim: the words that sell data as unlimited.',
      'Snapshot: the bytes of a file on a date, with their hash.',
      'Notice: something odd in a file.',
      'Stated, derived, not stated: how sure a fact is.',
    ],
  },
  {
    id: 'publish',
    title: 'Publish a file',
    paragraphs: [
      'A carrier or a regulator can publish plans in one CSV with one row per plan; only the plan’s name is required, and an empty cell means “not stated”. The columns are described in two schemas, and a filled example shows a throttle, an overage, a stop and fair use written so that nothing has to be guessed.',
    ],
  },
  {
    id: 'limits',
    title: 'What this site does not say',
    paragraphs: [
      'It does not say that a carrier has broken a rule. It says what a published text states or leaves open, quotes it, and leaves the judgement to the reader.',
      'Most facts are historical. The date stands beside every plan; a plan without one is marked undated.',
    ],
  },
  {
    id: 'errors',
    title: 'Found an error?',
    paragraphs: [
      'Please report it where this site’s source code is kept, with the address of the page. The evidence under the figure names file, record and line, so that anyone can check it.',
    ],
  },
];

export const method = {
  title: 'Method',
  description: 'How tariff files become schedules: the steps, the words, the verdict rule, how costs are computed, how plans are ranked.',
  intro: 'What is done to a carrier’s file before it stands on this site, and what is not.',
  contents: 'On this page',
  sections,
  /** Names of the files of the open format, in the order of the page. */
  files: {
    template: 'Template (CSV, header only)',
    example: 'Filled example (CSV)',
    table: 'Table schema (Frictionless)',
    json: 'JSON Schema of a row',
    package: 'Data package',
  },
  privacy: {
    title: 'Privacy',
    description: 'No cookies, no third-party requests, nothing you type leaves your browser.',
    paragraphs: [
      'This site sets no cookies and stores nothing in your browser, with one exception that you alone decide: tick “Remember my numbers on this device” in the finder, and your month of use is kept in this browser until you untick it. The site loads nothing from other servers: no fonts, no scripts, no images, no counters.',
      'Search and comparison run in your browser. What you type, your month of use and the plans you choose are written into the part of the page’s address after the # sign, which browsers send to no server, so that you can share a link.',
      'Links to carriers and other sources lead to other sites, which have rules of their own. They are not told which page you came from.',
    ],
    summary: {
      title: 'In short',
      list: [
        'Collected: nothing. Shared: nothing.',
        'Kept on your device: nothing, unless you tick “Remember my numbers on this device”.',
        'What you type stays in your browser.',
      ],
    },
    lists: [
      { id: 'collected', title: 'What is collected', text: 'Nothing. There is no account, no counter and no cookie.' },
      {
        id: 'shared',
        title: 'What is shared with others',
        text: 'Nothing. No page loads anything from another site, and nothing is passed on or sold.',
      },
    ],
    full: 'The full text',
    host: 'The site is a set of files without a program behind it. The company that hosts the server on which you read this processes, on behalf of whoever runs this copy, what every web server sees: your network address, the page, the time and the name of your browser. It may keep these in its access log for a while. Nobody else processes anything.',
  },
};
export type MethodWords = typeof method;
