/** What each carrier states under a rulebook: counts of answers as bars of one length, with the counts printed. */
import type { Outcome } from '../../core/disclosure/index.ts';
import { disclosureConfig, disclosureHeight, type CarrierBar } from '../bars/disclosure.ts';
import { DRAWN } from '../bars/outcomes.ts';
import { tableOf, type Column } from '../table.ts';
import type { Figure, FigureRequest, FigureTable, PlottedRulebook } from '../types.ts';
import { newest, type FigureMessages } from './common.ts';

type Carrier = PlottedRulebook['carriers'][number];

const totalOf = ({ counts }: Carrier): number => DRAWN.reduce((sum, outcome) => sum + counts[outcome], 0);

function findingFor(rulebook: PlottedRulebook, m: FigureMessages): string {
  const words = m.figures.disclosure;
  const sum = (outcome: Outcome): number => rulebook.carriers.reduce((total, { counts }) => total + counts[outcome], 0);
  const all = rulebook.carriers.reduce((total, carrier) => total + totalOf(carrier), 0);
  const parts = DRAWN.filter((outcome) => sum(outcome) > 0).map((outcome) =>
    words.part(m.format.number(sum(outcome)), m.outcomes[outcome]),
  );
  const asked = all === 1 ? words.oneQuestion : words.questions(m.format.number(all));
  const [only] = rulebook.carriers;
  const carriers = only && rulebook.carriers.length === 1 ? words.carrier(only.name) : words.carriers(rulebook.carriers.length);
  return words.finding(rulebook.title[m.lang], carriers, asked, parts);
}

function tableFor(caption: string, { carriers }: PlottedRulebook, m: FigureMessages): FigureTable {
  const { columns, coverages } = m.figures;
  const counts = [...DRAWN, 'not-applicable' as const].map((outcome): Column<Carrier> => ({
    key: outcome.replace('-', '_'),
    label: m.outcomes[outcome],
    value: (carrier) => carrier.counts[outcome],
    text: (carrier) => m.format.number(carrier.counts[outcome]),
  }));
  const list: readonly Column<Carrier>[] = [
    { key: 'carrier_id', label: columns.carrier_id, value: ({ id }) => id },
    { key: 'carrier', label: columns.carrier, value: ({ name }) => name },
    {
      key: 'country',
      label: columns.country,
      value: ({ country }) => country,
      text: ({ country }) => (country === null ? '–' : m.format.country(country)),
    },
    { key: 'day', label: columns.day, value: ({ day }) => day, text: ({ day }) => m.format.shortDate(day) },
    { key: 'coverage', label: columns.coverage, value: ({ coverage }) => coverage, text: ({ coverage }) => coverages[coverage] },
    ...counts,
  ];
  return tableOf(caption, list, carriers, () => m.words.notStated);
}

export function disclosureFigure({ chart }: FigureRequest, rulebook: PlottedRulebook, m: FigureMessages): Figure {
  const { notes } = m.figures.disclosure;
  const title = m.figures.titled(m.figures.titles.disclosure, rulebook.title[m.lang]);
  const bars = rulebook.carriers.map((carrier): CarrierBar => ({
    name: carrier.name,
    total: totalOf(carrier) === 0 ? m.figures.disclosure.nothingApplies : m.figures.disclosure.total(m.format.number(totalOf(carrier))),
    counts: DRAWN.map((outcome) => carrier.counts[outcome]),
    texts: DRAWN.map((outcome) => m.format.number(carrier.counts[outcome])),
  }));
  const keys = DRAWN.map((outcome) => m.outcomes[outcome]);
  return {
    chart,
    lang: m.lang,
    subjects: [rulebook.id],
    title,
    finding: findingFor(rulebook, m),
    notes: [notes.how, notes.applicable, notes.untested],
    picture: {
      kind: 'chart',
      height: (width) => disclosureHeight(bars.length, keys, width),
      config: (look) => disclosureConfig(bars, keys, look),
    },
    table: tableFor(title, rulebook, m),
    sources: rulebook.sources,
    asOf: newest([...rulebook.carriers.map(({ day }) => day), ...rulebook.sources.map(({ date }) => date)]),
  };
}
