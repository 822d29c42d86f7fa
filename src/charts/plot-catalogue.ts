/** Everything charts can show of a catalogue: one entry a plan, and one a rulebook that is put to anybody. */
import { RULEBOOKS, tallyOf, type Finding, type Rulebook } from '../core/disclosure/index.ts';
import type { Carrier, Catalogue, Snapshot, Source } from '../core/model/catalogue.ts';
import { commonCoverage, newestDay } from '../core/model/held.ts';
import type { HistoryPoint } from '../core/model/history.ts';
import type { Plan } from '../core/model/plan.ts';
import { plotPlan } from './plot-plan.ts';
import { plotRulebook } from './plot-rulebook.ts';
import type { Plotted, PlottedRulebook, PlottedSource } from './types.ts';

type CountedFinding = Pick<Finding, 'rulebook' | 'carrier' | 'outcome'> & { readonly source: string };

export interface PlotInput {
  readonly catalogue: Pick<Catalogue, 'sources' | 'carriers'>;
  readonly plans: readonly Plan[];
  readonly findings: readonly CountedFinding[];
  /** Thresholds in earlier snapshots, by plan id. */
  readonly history: Readonly<Record<string, readonly HistoryPoint[]>>;
}

const plotSource = ({ id, title, licence }: Source, snapshot: Snapshot | undefined, url: string | null): PlottedSource => ({
  id,
  title,
  date: snapshot?.date ?? '',
  sha256: snapshot?.sha256 ?? '',
  url,
  licence: { text: licence.text, url: licence.url ?? null },
});

/** The page a plan was read from where there is one, else the file. */
function sourceOfPlan({ provenance, origin }: Plan, source: Source): PlottedSource {
  const snapshot = source.snapshots.find(({ sha256 }) => sha256 === provenance.snapshot);
  return plotSource(source, snapshot, origin.url ?? snapshot?.url ?? null);
}

function sourceOfCounts(source: Source): PlottedSource {
  const snapshot = source.snapshots.at(-1);
  return plotSource(source, snapshot, snapshot?.url ?? null);
}

function carrierRow(
  carrier: Carrier,
  { plans, catalogue }: PlotInput,
  counted: readonly CountedFinding[],
): PlottedRulebook['carriers'][number] {
  const own = plans.filter((plan) => plan.carrier.id === carrier.id);
  const snapshots = catalogue.sources.filter(({ id }) => carrier.sources.includes(id)).flatMap((source) => source.snapshots);
  return {
    id: carrier.id,
    name: carrier.name,
    country: carrier.country,
    day: newestDay(own, snapshots),
    coverage: commonCoverage(own),
    counts: tallyOf(counted),
  };
}

function plotBook(book: Rulebook, input: PlotInput): PlottedRulebook[] {
  const findings = input.findings.filter(({ rulebook }) => rulebook === book.id);
  const byCarrier = Map.groupBy(findings, ({ carrier }) => carrier);
  const used = new Set(findings.map(({ source }) => source));
  const carriers = input.catalogue.carriers.flatMap((carrier) => {
    const own = byCarrier.get(carrier.id);
    return own ? [carrierRow(carrier, input, own)] : [];
  });
  const sources = input.catalogue.sources.filter(({ id }) => used.has(id)).map(sourceOfCounts);
  return carriers.length === 0 ? [] : [plotRulebook(book, carriers, sources)];
}

/** Plans in their order, then rulebooks in that of the registry. */
export function plotCatalogue(input: PlotInput): Plotted[] {
  const sources = new Map(input.catalogue.sources.map((source) => [source.id, source]));
  const plans = input.plans.flatMap((plan) => {
    const source = sources.get(plan.provenance.source);
    return source ? [plotPlan(plan, sourceOfPlan(plan, source), input.history[plan.id])] : [];
  });
  return [...plans, ...RULEBOOKS.flatMap((book) => plotBook(book, input))];
}
