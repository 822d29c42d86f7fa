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
