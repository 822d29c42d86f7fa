/** The least data a plan of the European Economic Area must allow while roaming there, for the years of use that pages show. */
import { euRoamingVolume } from '../core/cost/eu-roaming.ts';
import type { PlanCard } from '../core/model/card.ts';
import { countryFacts } from './country-facts.ts';

/** The year in which the catalogue was compiled, and the one after, from which the cap stays as it is. */
export const YEARS_OF_USE = ['2026', '2027'] as const;

export interface RoamingLeast {
  readonly year: number;
  /** MB per billing period without surcharge. */
  readonly mb: number;
  readonly capEurPerGb: number;
}

/** One entry per year in which the volume can be told and is more than nothing; empty outside the area. */
export function roamingLeast({ price, data, service, country }: Pick<PlanCard, 'price' | 'data' | 'service' | 'country'>): RoamingLeast[] {
  const facts = country === null ? null : countryFacts(country);
  return YEARS_OF_USE.flatMap((date) => {
    const least = euRoamingVolume({ price, data, service, country: facts, date });
    return least.told && least.volumeMb > 0 ? [{ year: least.year, mb: least.volumeMb, capEurPerGb: least.capEurPerGb }] : [];
  });
}
