/** The publishing guide, for whoever publishes tariffs at a carrier. */

const items = {
  identity: {
    title: 'Say which plan it is',
    text: 'One row per plan. The id stays when the plan is renamed and is never given to another plan.',
  },
  price: {
    title: 'Say what it costs, and until when',
    text: 'The standing price, its period, its currency, whether tax is in it. A lower price at the start stands in its own column with its months.',
  },
  fees: {
    title: 'Name every other fee',
    text: 'What is paid once and what is paid every month beside the price, each with its name and its amount. A zero states that there is none.',
  },
  term: {
    title: 'Say how long the customer is bound, and what leaving costs',
    text: 'The months of the minimum term, and the most that leaving early can cost. Zero in either states that there is none.',
  },
  allowances: {
    title: 'Say what is included',
    text: 'A volume with its unit and, where it is not the period of the price, its own period: “1.5 GB/day”. The same for calls, messages, hotspot and use abroad.',
  },
  after: {
    title: 'Say what happens after it',
    text: 'In whole sentences: each threshold, and the speed, the price or the stop that follows it. In the same cell: what counts and what does not, what happens to unused data, how to cancel, how much notice a change gets, where to complain, how users are alerted.',
  },
  speeds: {
    title: 'Give speeds as figures',
    text: 'What customers typically get, in Mbit/s, as a figure or a range. “Up to” figures say little.',
  },
  scope: {
    title: 'Say where, to whom and from when until when',
    text: 'Left empty, these say nothing. A plan that left the market keeps its row, with its last day of sale.',
  },
  links: {
    title: 'Say where more is to be found',
    text: 'An address does not replace a figure: what is only behind a link counts as not stated in the file.',
  },
  date: {
    title: 'Date it',
    text: 'The day the row was true. Without one, nobody can tell whether it still is.',
  },
};

const pairs = {
  throttle: {
    title: 'Sold as unlimited, slowed after an amount',
    text: 'Four things stand beside the claim: the threshold and its period, what happens at it, the speed that is left, and what counts toward it.',
  },
  charge: {
    title: 'An amount, then a charge',
    text: 'A price needs the volume it buys. Where the bill has a ceiling, say so.',
  },
  'no-limit': {
    title: 'Really without a limit',
    text: 'The word alone is a claim and leaves open what lies behind it. Say that there is no threshold, no throttle and no cap.',
  },
};

const cells = {
  empty: 'Not stated. An empty cell is never zero, never “none” and never unlimited.',
  placeholder: 'Not stated, like an empty cell; so are “-”, “tbd” and “unknown”. Better leave the cell empty.',
  none: 'Stated: the plan includes none.',
  unlimited: 'A claim. It asks for the four things above; alone it leaves them open.',
  'no-term': 'Stated: there is no minimum term.',
  'no-fee': 'Stated: leaving early costs nothing.',
  undated: 'Stated: the facts carry no date.',
};

export const publish = {
  title: 'Publish a good file',
  description:
    'For carriers: what goes into a tariff file, how to write “unlimited”, where to put it, how to check it. With template, schema and example.',
  intro:
    'You sell plans and want them read as you mean them. One file does it: a row per plan, every limit written out, at an address that stays. This page is for the person who looks after the plans; the person who looks after the server will need two paragraphs of it.',
  contents: 'On this page',
  files: {
    title: 'What goes in',
    paragraphs: [
      'A CSV file, UTF-8, comma between cells, point in decimals. One row per plan, the same columns for every carrier. Only the name of the plan is required; what you leave empty counts as not stated.',
      'Start from the template, or look at the filled example. The two schemas describe every column for people and programs.',
    ],
    command: 'The same files from a copy of the program:',
  },
  unlimited: {
    title: 'How to write “unlimited”',
    intro:
      'The same plan of a carrier that does not exist, written twice. Below each row stands what this site reads from it: the picture and the findings are made by the program, not written by hand.',
    poor: 'Leaves it open',
    good: 'Says it',
    column: 'Column',
    cell: 'Cell',
    empty: '(empty)',
    reads: 'What is read from it',
    nothingAsked: 'The plan makes no unlimited claim, so nothing more is asked here.',
    pairs,
  },
  cells: {
    title: 'What “none” and an empty cell mean',
    column: 'Column',
    cell: 'Cell',
    meaning: 'Read as',
    meanings: cells,
  },
  checklist: {
    title: 'Checklist',
    intro:
      'Ten steps, one for each group of columns. Under each step stand the rules of all rulebooks that ask for it; each country has its own.',
    rules: (count: number) => (count === 1 ? '1 rule asks for this' : `${count} rules ask for this`),
    items,
  },
  place: {
    title: 'Where to put it',
    paragraphs: [
      'Anywhere, as long as the address stays, needs no login and no script, and answers with the type text/csv. Let other sites fetch it: “Access-Control-Allow-Origin: *”.',
      'So that it is found without asking you, we propose two places on your own domain. One file of all plans stands at',
      'Several files, or older ones beside the current one, are listed in a small index at',
      'This is a proposal of ours: neither name is registered, and nobody asks for it. It follows the draft for machine-readable broadband labels, which proposes “/.well-known/broadband-labels” in the same way.',
    ],
    example: 'An index with a current file and an older one',
    ours: 'This site has such an index of its own data:',
  },
  versions: {
    title: 'Keep what you published',
    list: [
      'Give each issue a dated name, such as 2026-01-15.csv, and do not change it afterwards. A correction is a new issue.',
      'Let the address without a date always give the current issue.',
      'Leave older issues where they are, and list them in the index with their SHA-256. Brazil asks for three years.',
      'Ids of plans stay. A plan that is no longer sold gets its last day in available_to and stays in the file for a while.',
      'Add columns only at the end, if you must; never rename one.',
    ],
  },
  check: {
    title: 'How to check it',
    paragraphs: [
      'Before you publish: one command reads the file as this site does and puts the questions of your country’s rulebooks to every row.',
      'In your own build, so that a file with gaps is not published unnoticed. The command exits with 1 when something at or above the chosen force is not stated, unclear or conflicting.',
    ],
    page: 'In the browser, without sending the file anywhere:',
    pageLink: 'check a file',
    local: 'In a copy of the program',
    ci: 'In a workflow of your repository; OWNER and COMMIT are where the program’s source is kept, and which state of it you use',
  },
  licence: {
    title: 'Say what others may do with it',
    paragraphs: [
      'Facts want to be repeated. Put the licence into the index, and on the page that links to the file: CC0 or CC BY are understood everywhere. Without one, careful people will not use the file.',
      'In the European Union, providers’ published information may be used by others, free of charge and in open data formats, to offer independent comparison tools (European Electronic Communications Code, Art. 103(3)).',
    ],
  },
};
export type PublishWords = typeof publish;
