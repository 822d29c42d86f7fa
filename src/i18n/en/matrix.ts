/** The disclosure pages: who states what, by rulebook; the findings on carrier, plan and source pages. */
export const matrix = {
  title: 'Who discloses what',
  description: 'What the published texts state, carrier by carrier and rulebook by rulebook, in counts that stand side by side.',
  intro:
    'A rulebook is a list of questions. They are put to every plan it applies to, and the answers are counted: stated, unclear, not stated. The counts stand side by side. There is no score and no ranking; carriers are in alphabetical order.',
  facts: (carriers: number, plans: string, rulebooks: number) =>
    `${carriers} carriers, ${plans}, ${rulebooks === 1 ? '1 rulebook' : `${rulebooks} rulebooks`}.`,
  legend: {
    title: 'How to read the counts',
    stated: 'Stated: the text states it, and the finding quotes where.',
    unclear: 'Unclear: stated in part, in vague words, behind a link only, or in two ways that differ.',
    absent: 'Not stated: a complete file was read, and nothing was found in the row.',
    untested: 'Not tested: the file cannot tell. It is neither a pass nor a failing.',
    notApplicable: 'Not applicable: the question is not asked of such a plan. Left out of the bar.',
    bar: 'Each bar is drawn to the same length: it shows the shares of what was asked, in this order.',
  },
  limits: {
    title: 'What these counts do not say',
    items: [
      'They are about the text in the files we hold, on the day shown; not about conduct, nor about what a carrier says elsewhere.',
      'Nothing here decides whether a law was kept. Authorities and courts decide that; they see more than a tariff file.',
      'On a fact sheet absence proves nothing: what is not found there is counted as not tested, never as not stated.',
      'More plans make larger counts. A long list of plans is no better and no worse than a short one.',
    ],
  },
  rulebooks: {
    title: 'Rulebooks',
    columns: { rulebook: 'Rulebook', countries: 'Where it is asked', rules: 'Rules', standing: 'Standing' },
    everywhere: 'everywhere',
    none: 'nowhere yet',
    allRules: 'All rules in one list',
  },
  countries: 'By country',
  excerptOnly: (country: string) => `${country}: from fact sheets only.`,
  excerptSome: (some: number, all: number) => `${some} of ${all} carriers are known from fact sheets only; they are marked.`,
  proves: 'Absence proves nothing there: what was not found is counted as not tested.',
  table: (country: string) => `${country}: carriers and rulebooks`,
  columns: { carrier: 'Carrier', day: 'Newest facts', pack: 'Evidence', total: 'All rules' },
  pack: 'Evidence pack',
  packOf: (carrier: string) => `Evidence pack of ${carrier}`,
  undated: 'undated',
  notInBook: 'not asked here',
  rulebook: {
    description: (title: string) => `${title}: which of its questions the published tariff texts answer, carrier by carrier.`,
    standing: 'Standing',
    standings: {
      'in-force': 'In force.',
      beta: 'Beta: known from reports only. The text itself was not read, and rules may be missing or out of date.',
      adopted: 'Adopted: decided, but its effect is delayed or open. It is shown so that files can be made ready.',
    },
    betaBadge: 'Beta',
    adoptedBadge: 'Adopted',
    window: 'Asked of plans dated',
    windowText: (from: string | null, to: string | null) =>
      from === null && to === null
        ? 'at any time'
        : to === null
          ? `from ${from ?? ''} on`
          : from === null
            ? `up to ${to}`
            : `from ${from} to ${to}`,
    countries: 'Where it is asked',
    verification: 'How it was verified',
    rulesCount: (n: number) => (n === 1 ? '1 rule' : `${n} rules`),
    matrix: 'Carriers and requirements',
    matrixOf: (title: string) => `${title}: carriers and requirements`,
    matrixHint: 'Each cell counts plans; zero counts are left out. A dash: the question was asked of no plan.',
    matrixExcerpts: 'Where “Fact sheet” is marked, absence proves nothing: what was not found there is counted as not tested.',
    notAsked: 'None of the plans held is asked these questions: they are of another time or of another kind.',
    questions: 'The requirements, with what was found in all',
    noCarriers: 'No carrier of the catalogue has been asked these questions yet.',
    disabled: 'switched off',
  },
  findings: {
    title: 'What the published text states',
    carrierTitle: (carrier: string) => `What the files of ${carrier} state`,
    jump: 'What its files state',
    intro: 'The questions of each rulebook and what was found, quoted. Shortcomings of the text come first; open a rule for its findings.',
    notApplicable: (n: string) => `Not applicable to such a plan: ${n}`,
    askedOfNone: (why: string) => `None of its plans is asked these questions (${why}).`,
    otherKind: 'plans of another kind are',
    notApplicableTo: (rules: string) => `Not applicable: ${rules}.`,
    plans: (n: string) => `${n} plans`,
    onePlan: '1 plan',
    example: 'e.g.',
    none: 'No rulebook has been put to it.',
  },
  changes: {
    title: 'Over time',
    one: 'One snapshot so far: there is nothing to compare yet.',
    oneReadable: 'Only one of the snapshots can be read so far: there is nothing to compare yet.',
    between: (from: string, to: string) => `From ${from} to ${to}`,
    better: 'Better disclosed',
    worse: 'Less disclosed',
    none: 'No finding changed.',
    more: (n: string) => `and ${n} more`,
    plans: (added: string, removed: string) => `New plans: ${added}. Plans no longer there: ${removed}.`,
  },
};
export type MatrixWords = typeof matrix;
