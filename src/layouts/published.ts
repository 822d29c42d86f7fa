/** What is published for machines, put together from the catalogue. */
import { dataset } from '../catalogue/dataset.ts';
import { changesOfSource, disclosureMatrix, findingsOfCarrier } from '../catalogue/disclosure.ts';
import { historyOfSource } from '../catalogue/history.ts';
import { carriers, countries, plansOfCarrier, sources } from '../catalogue/index.ts';
import { RULEBOOKS } from '../core/disclosure/index.ts';
import type { ApiData } from '../publish/api/index.ts';
import { snapshotSteps } from '../publish/api/steps.ts';

let memory: ApiData | null = null;

const collect = (): ApiData => ({
  dataset: dataset(),
  countries: countries(),
  carriers: carriers(),
  sources: sources(),
  rulebooks: RULEBOOKS,
  steps: snapshotSteps(
    sources(),
    sources().flatMap(({ id }) => changesOfSource(id)),
    historyOfSource,
  ),
  plansOfCarrier,
  findingsOfCarrier,
  matrix: disclosureMatrix,
});

/** Collected once per build. */
export const published = (): ApiData => (memory ??= collect());

/** A country, a plan and a day for the examples of the data page: the same in every build of the same data. */
export function exampleFacts(): { readonly country: string; readonly plan: string; readonly since: string } {
  const data = published();
  const [first] = [...data.countries].sort((a, b) => b.plans.length - a.plans.length);
  const plan = first?.plans.find(({ tiers, unlimitedClaim }) => tiers.length > 0 && unlimitedClaim !== null) ?? first?.plans[0];
  const [year = '2026'] = data.dataset.date.split('-');
  return { country: first?.code ?? 'xx', plan: plan?.id ?? '', since: `${year}-01-01` };
}
