/** Checks that a field of the plan is stated. */
import { disclosed, absent } from '../answer.ts';
import { evidenceOfKinds, factKind } from '../facts.ts';
import type { Answer, Subject } from '../types.ts';

/** A question about one subject; rules and their parts are made of these. */
export type Check = (subject: Subject) => Answer;

/**
 * Disclosed when the file states a fact of any of these kinds (`price.amount`, `tiers.speed`, `links.privacy`, …: the `field` of a
 * plan's facts without positions).
 */
export const states = (...kinds: readonly string[]): Check => {
  const numbers = kinds.map(factKind);
  return ({ plan }) => {
    const evidence = evidenceOfKinds(plan, numbers);
    return evidence.length > 0 ? disclosed(evidence) : absent();
  };
};
