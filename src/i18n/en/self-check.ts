/** The self-check: what a comparison site owes its visitors, and how this one answers for it. */

export interface DutyWords {
  /** The duty, in our own words. */
  readonly duty: string;
  /** How it is met here. */
  readonly here: string;
  /** What is missing, where something always is; null where nothing is, or where it depends on who runs the copy. */
  readonly missing: string | null;
}

const criteria: Record<'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h', DutyWords> = {
  a: {
    duty: 'Operationally independent: providers are treated equally in the results.',
    here: 'No advertising, no commissions, no field for either. Renaming every carrier or shuffling the input changes no place.',
    missing: 'That whoever runs a copy is independent of the providers, no program can prove.',
  },
  b: {
    duty: 'Say who owns and runs the site.',
    here: 'The first section of this page says it, and every page links here.',
    missing: null,
  },
  c: {
    duty: 'Compare by clear and objective criteria.',
    here: 'The order is a formula of figures; it is written out beside the list and on the method page, and each place has a receipt.',
    missing: null,
  },
  d: {
    duty: 'Use plain and unambiguous language.',
    here: 'One word per idea, in English and in Chinese; what is not stated is said in words.',
    missing: 'How easy the texts are to read is not measured, and the quoted fine print is as hard as its carriers wrote it.',
  },
  e: {
    duty: 'Be accurate and up to date, and state the time of the last update.',
    here: 'Every figure quotes its text; every plan says when its facts were true, or that they carry no date.',
    missing: 'Most of the bundled facts are historical, and nothing is fetched anew by itself: a plan is as current as the date beside it.',
  },
  f: {
    duty: 'Be open to every provider, cover much of the market, and say before the results where it is not complete.',
    here: 'Any carrier can publish in the open format. What a list covers stands before the list, with the words that it is not the whole market.',
    missing: 'The bundled files cover a small part of each market.',
  },
  g: {
    duty: 'Offer an effective way to report wrong information.',
    here: 'Every plan page has a link to a message that already holds the plan, the file, its hash and the row.',
    missing: null,
  },
  h: {
    duty: 'Let prices, tariffs and quality be compared between offers.',
    here: 'Up to six plans side by side: what a month of use costs, what happens as data is used, and the speeds their carriers state.',
    missing: 'Quality is what carriers state. Nothing is measured here.',
  },
};

const privacy: Record<'collected' | 'shared' | 'device' | 'summary' | 'found' | 'contact' | 'host' | 'same', DutyWords> = {
  collected: {
    duty: 'List what is collected.',
    here: 'Nothing: no cookie, no account, no counter, no storage without being asked.',
    missing: null,
  },
  shared: {
    duty: 'List what is shared with others.',
    here: 'Nothing: no page loads anything from another site, and what you type stays in the browser.',
    missing: null,
  },
  device: {
    duty: 'Keep on the device only what the visitor agreed to, and let it go again.',
    here: 'Only the month of use, only while the box is ticked.',
    missing: null,
  },
  summary: {
    duty: 'A short summary first, the full text below.',
    here: 'The privacy page starts with it, then come both lists, then the text.',
    missing: null,
  },
  found: { duty: 'Both lists within two clicks.', here: 'Every page links to the privacy page: one click.', missing: null },
  contact: { duty: 'A contact, and an answer within 15 days.', here: 'The privacy page names the contact and the 15 days.', missing: null },
  host: {
    duty: 'Name who processes on behalf of the site.',
    here: 'The privacy page names the host of the server and what it may log.',
    missing: 'Which company hosts a copy is known only to whoever runs it; the text stays general.',
  },
  same: {
    duty: 'Show the same results to everyone.',
    here: 'The order depends on the question and the facts, on nothing about the visitor.',
    missing: null,
  },
};

export const selfCheck = {
  title: 'Self-check',
  footer: 'Who runs this, and a self-check',
  description:
    'The eight criteria for independent comparison tools and the duties of privacy: what this site meets, what it does not, and the tests that prove it.',
  intro:
    'This site asks carriers to state things. Here is what it must state and do itself, line by line: whether it does, what is missing, and the test that proves it. The tests come with the program, and whoever has a copy can run them.',
  who: {
    title: 'Who runs this copy',
    runs: (name: string) => `This copy of the site is run by ${name}.`,
    nobody: 'Whoever built this copy has not named themselves.',
    contact: 'Contact:',
    noContact: 'This copy names no contact.',
    reply: 'Messages are answered within 15 days.',
    noReply: 'A copy that names one is to answer within 15 days.',
    program:
      'The program is published under the MIT licence by its contributors. It has no place for advertising, commissions or sponsorship.',
    setting: 'Name and contact are settings of the build, PLAINTARIFF_OPERATOR and PLAINTARIFF_CONTACT.',
  },
  criteria: {
    title: 'Independent comparison tools',
    intro:
      'European Electronic Communications Code (Directive (EU) 2018/1972), Art. 103(3), in its order and in our words. Use is free of charge and needs no account.',
    letter: (id: string) => `(${id})`,
    items: criteria,
  },
  privacy: {
    title: 'Privacy',
    intro:
      'What the Chinese order on personal data of telecom and internet users (No. 24 of 2013) and the later lists and summaries ask of services, applied to ourselves.',
    items: privacy,
  },
  standings: { met: 'met', 'in-part': 'met in part', 'not-met': 'not met' },
  missing: 'Missing:',
  depends: 'This copy of the site names no contact, or nobody who runs it.',
  proved: (count: number) => (count === 1 ? 'Proved by 1 test' : `Proved by ${count} tests`),
};
export type SelfCheckWords = typeof selfCheck;

/** The link on plan pages that reports an error. */
export const report = {
  link: 'Report an error in this plan',
  hint: 'Opens a message with the plan, its file, hash and row filled in.',
  noContact: 'This copy of the site names no contact: the message is filled in, and you choose where it goes.',
  subject: (id: string) => `Plaintariff: error in ${id}`,
  body: {
    plan: 'Plan',
    source: 'Source',
    snapshot: 'SHA-256',
    row: 'Record and line',
    wrong: 'What is wrong:',
    right: 'What the source says, and where:',
  },
};
export type ReportWords = typeof report;
