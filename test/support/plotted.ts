/** Plotted plans and rulebooks for tests: of a plan of which a test states only what it is about. */
import { plotPlan } from '../../src/charts/plot-plan.ts';
import type { HistoryPoint, PlottedPlan, PlottedRulebook, PlottedSource } from '../../src/charts/types.ts';
import type { Plan } from '../../src/core/model/index.ts';
import { aPlan } from './a-plan.ts';

export const A_SOURCE: PlottedSource = {
  id: 'us/acme',
  title: 'Acme Mobile',
  date: '2026-11-01',
  sha256: '0'.repeat(64),
  url: 'https://acme.example/tariffs',
  licence: { text: 'CC0', url: null },
};

export const aPlotted = (overrides: Partial<Plan> = {}, earlier: readonly HistoryPoint[] = []): PlottedPlan =>
  plotPlan(aPlan(overrides), A_SOURCE, earlier);

export const aRulebook = (carriers: readonly Partial<PlottedRulebook['carriers'][number]>[] = [{}]): PlottedRulebook => ({
  version: 1,
  kind: 'rulebook',
  id: 'core-unlimited',
  title: { en: 'Unlimited, said in full', zh: '不限量说清楚' },
  carriers: carriers.map((carrier, at) => ({
    id: `us-acme-${at}`,
    name: `Acme ${at}`,
    country: 'US',
    day: '2026-11-01',
    coverage: 'full',
    counts: { disclosed: 5, vague: 1, absent: 2, conflicting: 0, 'not-applicable': 7, untested: 3 },
    ...carrier,
  })),
  sources: [A_SOURCE],
});
