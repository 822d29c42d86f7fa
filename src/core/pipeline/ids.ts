/**
 * Unique plan ids, whatever the order of rows. Plans that share an id are all told apart by a hash of what they say;
 * plans that also say the same are numbered, which no reader can tell from any other numbering.
 */
import { notice, shortHash, type Notice, type Plan } from '../model/index.ts';
import type { RowResult } from './read-file.ts';

/** What a plan says, without where it stands. */
const content = ({ provenance: _, facts: __, ...said }: Plan): string => shortHash(JSON.stringify(said));

/** Gives every plan of a file an id of its own. Rejected rows pass through. */
export function resolveIds(results: readonly RowResult[]): RowResult[] {
  const taken = new Map<string, number>();
  for (const result of results) if (result.status === 'plan') taken.set(result.plan.id, (taken.get(result.plan.id) ?? 0) + 1);
  const used = new Map<string, number>();
  return results.map((result) => {
    if (result.status === 'rejected' || taken.get(result.plan.id) === 1) return result;
    const own = `${result.plan.id}-${content(result.plan)}`;
    const again = (used.get(own) ?? 0) + 1;
    used.set(own, again);
    return { ...result, plan: { ...result.plan, id: again === 1 ? own : `${own}-${again}` }, notices: [...result.notices, duplicate(result)] };
  });
}

function duplicate({ plan, row, line }: Extract<RowResult, { status: 'plan' }>): Notice {
  return notice('duplicate-plan-id', { record: row, line, text: plan.publishedId ?? plan.name });
}

/** Gives plans of different sources that share an id one each, marked by their source. */
export function resolveAcrossSources(plans: readonly Plan[]): Plan[] {
  const sources = new Map<string, Set<string>>();
  for (const { id, provenance } of plans) sources.set(id, (sources.get(id) ?? new Set()).add(provenance.source));
  return plans.map((plan) => ((sources.get(plan.id)?.size ?? 1) > 1 ? { ...plan, id: `${plan.id}-${shortHash(plan.provenance.source)}` } : plan));
}
