/**
 * Unique plan ids, whatever the order of rows. Plans that share an id are all told apart by a hash of what is printed as
 * their name, price, allowance and terms, which stays the same when more is read from a row; plans that share that too,
 * by a hash of everything they say; plans that say the same are numbered, which no reader can tell from any other numbering.
 */
import { moneyToDecimal, notice, shortHash, type Notice, type Plan } from '../model/index.ts';
import type { RowResult } from './read-file.ts';

/** What is printed of a plan first of all. */
function firstWords({ name, prices, data, terms, availability }: Plan): string {
  const printed = prices.map(({ amount, period }) => [moneyToDecimal(amount), amount.currency, period]);
  return shortHash(JSON.stringify([name, printed, data.wording, terms, availability.region, availability.eligibility]));
}

/** What a plan says, without where it stands. */
const content = ({ provenance: _, facts: __, ...said }: Plan): string => shortHash(JSON.stringify(said));

function countOf(ids: readonly (string | null)[]): Map<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** Gives every plan of a file an id of its own. Rejected rows pass through. */
export function resolveIds(results: readonly RowResult[]): RowResult[] {
  const taken = countOf(results.map((result) => (result.status === 'plan' ? result.plan.id : null)));
  const shared = results.map((result) =>
    result.status === 'plan' && taken.get(result.plan.id) !== 1 ? `${result.plan.id}-${firstWords(result.plan)}` : null,
  );
  const alike = countOf(shared);
  const used = new Map<string, number>();
  return results.map((result, i) => {
    const id = shared[i] ?? null;
    if (result.status === 'rejected' || id === null) return result;
    const own = alike.get(id) === 1 ? id : `${id}-${content(result.plan)}`;
    const again = (used.get(own) ?? 0) + 1;
    used.set(own, again);
    return {
      ...result,
      plan: { ...result.plan, id: again === 1 ? own : `${own}-${again}` },
      notices: [...result.notices, duplicate(result)],
    };
  });
}

function duplicate({ plan, row, line }: Extract<RowResult, { status: 'plan' }>): Notice {
  return notice('duplicate-plan-id', { record: row, line, text: plan.publishedId ?? plan.name });
}

/** Gives plans of different sources that share an id one each, marked by their source. */
export function resolveAcrossSources(plans: readonly Plan[]): Plan[] {
  const sources = new Map<string, Set<string>>();
  for (const { id, provenance } of plans) sources.set(id, (sources.get(id) ?? new Set()).add(provenance.source));
  return plans.map((plan) =>
    (sources.get(plan.id)?.size ?? 1) > 1 ? { ...plan, id: `${plan.id}-${shortHash(plan.provenance.source)}` } : plan,
  );
}
