/** Countries and carriers. */
import type { Tally } from '../../../core/disclosure/index.ts';
import type { Carrier, Plan } from '../../../core/model/index.ts';
import {
  carrierPath,
  carriersPath,
  countryPath,
  findingsPath,
  indexPath,
  planPath,
  schemaPath,
  sourcePath,
  type Address,
} from '../address.ts';
import { pagesOf } from '../paging.ts';
import type { CarrierFile, CarriersFile, CountryFile } from '../schema/index.ts';
import { countryOf, listedPlan } from './plan.ts';

const listedCarrier = ({ id, name, country, plans }: Carrier, address: Address): CarriersFile['carriers'][number] => ({
  id,
  name,
  country,
  plans,
  links: { self: address(carrierPath(id)), findings: address(findingsPath(id)), page: address(`/carriers/${id}/`) },
});

/** The plans of a country, in as many files as they take. */
export function countryFiles(
  { code, carriers, plans }: { readonly code: string; readonly carriers: readonly Carrier[]; readonly plans: readonly Plan[] },
  address: Address,
): readonly CountryFile[] {
  const pages = pagesOf(plans.map((plan) => listedPlan(plan, address)));
  return pages.map((list, i) => ({
    $schema: address(schemaPath('country')),
    code,
    page: i + 1,
    pages: pages.length,
    carriers: carriers.map((carrier) => listedCarrier(carrier, address)),
    plans: [...list],
    links: {
      self: address(countryPath(code, i + 1)),
      next: i + 1 < pages.length ? address(countryPath(code, i + 2)) : null,
      index: address(indexPath),
      page: address(`/countries/${code}/`),
    },
  }));
}

export const carriersFile = (carriers: readonly Carrier[], address: Address): CarriersFile => ({
  $schema: address(schemaPath('carriers')),
  carriers: carriers.map((carrier) => listedCarrier(carrier, address)),
  links: { self: address(carriersPath), index: address(indexPath) },
});

/** @param plans of the carrier, in the order of the catalogue */
export const carrierFile = (carrier: Carrier, plans: readonly Plan[], outcomes: Tally, address: Address): CarrierFile => ({
  $schema: address(schemaPath('carrier')),
  id: carrier.id,
  name: carrier.name,
  country: carrier.country,
  plans: carrier.plans,
  outcomes,
  plan_list: plans.map(({ id, name }) => ({ id, name, links: { self: address(planPath(id)) } })),
  sources: carrier.sources.map((id) => ({ id, links: { self: address(sourcePath(id)) } })),
  links: {
    self: address(carrierPath(carrier.id)),
    index: address(indexPath),
    country: address(countryPath(countryOf(carrier.country))),
    findings: address(findingsPath(carrier.id)),
    page: address(`/carriers/${carrier.id}/`),
    evidence: address(`/evidence/${carrier.id}/`),
  },
});
