/** Search for plans to add. The catalogue is fetched when one first types. */
import type { FinderService } from '../../core/finder/types.ts';
import type { PlanCard } from '../../core/model/card.ts';
import { DEFAULT_QUESTION } from '../usage.address.ts';

interface Where {
  /** Absolute address of the manifest. */
  readonly manifestUrl: () => string;
  readonly lang: () => string;
}

/** Plans of all countries that match a query, best first. Rejects when the catalogue cannot be fetched, and tries again at the next call. */
export function finding(
  catalogue: Pick<FinderService, 'open' | 'ask'>,
  { manifestUrl, lang }: Where,
): (query: string, limit: number) => Promise<readonly PlanCard[]> {
  let opening: Promise<unknown> | undefined;
  return async (query, limit) => {
    opening ??= catalogue.open(manifestUrl());
    try {
      await opening;
    } catch (error) {
      opening = undefined;
      throw error;
    }
    const { rows } = await catalogue.ask({
      query,
      countries: [],
      choices: {},
      order: 'relevance',
      question: DEFAULT_QUESTION,
      offset: 0,
      limit,
      lang: lang(),
    });
    return rows.map(({ card }) => card);
  };
}
