/** What the names of plans say their terms are about. */
import type { Scope } from '../model/index.ts';
import { topicOfPlan } from '../fineprint/index.ts';
import type { NormalizeContext } from './context.ts';

const REMEMBERED = 20_000;

/**
 * A reader of names: `roaming` for "Travel pass", `data` for what is used at home. It remembers names without their
 * digits, because which number stands in a name does not change what it is about.
 */
export function topicReader({ language }: Pick<NormalizeContext, 'language'>): (name: string | null) => Scope {
  const known = new Map<string, Scope>();
  return (name) => {
    if (name === null) return 'data';
    const plan = name.replace(/\d/g, '1');
    let topic = known.get(plan);
    if (topic === undefined) {
      topic = topicOfPlan({ language, plan });
      if (known.size >= REMEMBERED) known.clear();
      known.set(plan, topic);
    }
    return topic;
  };
}
