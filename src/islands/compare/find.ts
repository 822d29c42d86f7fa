/** Search for plans to add. The catalogue is fetched when one first types. */
import type { PlanCard } from '../../core/model/card.ts';
import type { CatalogueService } from '../catalogue.service.ts';

interface Where {
  readonly indexUrl: () => string;
  readonly lang: () => string;
}

/** Plans that match a query, best first. Rejects when the catalogue cannot be fetched, and tries again at the next call. */
export function finding(
  catalogue: CatalogueService,
  { indexUrl, lang }: Where,
): (query: string, limit: number) => Promise<readonly PlanCard[]> {
  let loading: Promise<unknown> | undefined;
  return async (query, limit) => {
    loading ??= catalogue.load(indexUrl());
    try {
      await loading;
    } catch (error) {
      loading = undefined;
      throw error;
    }
    const { plans } = await catalogue.ask({ query, choices: {}, sort: 'relevance', limit, lang: lang() });
    return plans;
  };
}
