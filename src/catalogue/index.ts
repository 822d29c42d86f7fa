/** The one door from pages to the compiled data. Read and checked once per build, then answered from memory. */
import { planCard, type Carrier, type Plan, type PlanCard, type Source } from '../core/model/index.ts';
import { compiledDir, loadCompiled } from './load.ts';

export { CatalogueError } from './load.ts';

export interface CountryCatalogue {
  /** Lower case ISO 3166-1 code; `xx` collects plans without a country. */
  readonly code: string;
  readonly plans: readonly Plan[];
  readonly carriers: readonly Carrier[];
}

interface Loaded {
  readonly plans: readonly Plan[];
  readonly byId: ReadonlyMap<string, Plan>;
  readonly byCarrier: ReadonlyMap<string, readonly Plan[]>;
  readonly bySource: ReadonlyMap<string, readonly Plan[]>;
  readonly countries: readonly CountryCatalogue[];
  readonly carriers: readonly Carrier[];
  readonly sources: readonly Source[];
  readonly cards: ReadonlyMap<string, PlanCard>;
}

let memory: Loaded | null = null;

const countryOf = ({ country }: { readonly country: string | null }): string => country?.toLowerCase() ?? 'xx';

function load(): Loaded {
  const { catalogue, plans } = loadCompiled(compiledDir());
  const byCountry = Map.groupBy(plans, countryOf);
  return {
    plans,
    byId: new Map(plans.map((plan) => [plan.id, plan])),
    byCarrier: Map.groupBy(plans, (plan) => plan.carrier.id),
    bySource: Map.groupBy(plans, (plan) => plan.provenance.source),
    countries: catalogue.countries.map(({ code }) => ({
      code,
      plans: byCountry.get(code) ?? [],
      carriers: catalogue.carriers.filter((carrier) => countryOf(carrier) === code),
    })),
    carriers: catalogue.carriers,
    sources: catalogue.sources,
    cards: new Map(plans.map((plan) => [plan.id, planCard(plan)])),
  };
}

const loaded = (): Loaded => (memory ??= load());

/** Every plan, grouped by country, sorted by id. */
export const plans = (): readonly Plan[] => loaded().plans;
export const plan = (id: string): Plan | undefined => loaded().byId.get(id);
export const plansOfCarrier = (id: string): readonly Plan[] => loaded().byCarrier.get(id) ?? [];
export const plansOfSource = (id: string): readonly Plan[] => loaded().bySource.get(id) ?? [];
export const countries = (): readonly CountryCatalogue[] => loaded().countries;
export const country = (code: string): CountryCatalogue | undefined => loaded().countries.find((item) => item.code === code);
export const carriers = (): readonly Carrier[] => loaded().carriers;
export const carrier = (id: string): Carrier | undefined => loaded().carriers.find((item) => item.id === id);
export const sources = (): readonly Source[] => loaded().sources;
export const source = (id: string): Source | undefined => loaded().sources.find((item) => item.id === id);
/** Compact cards of every plan, in the order of `plans()`. */
export const cards = (): readonly PlanCard[] => [...loaded().cards.values()];
/** @throws Error for an id that is not in the catalogue */
export function card(id: string): PlanCard {
  const found = loaded().cards.get(id);
  if (!found) throw new Error(`no plan has the id ${id}`);
  return found;
}
