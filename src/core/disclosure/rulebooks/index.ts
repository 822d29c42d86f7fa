/** The rulebooks, in the order they are shown. A test holds that this list is the folder, and that the rules of all are theirs. */
import type { Rule, Rulebook } from '../types.ts';
import { coreUnlimited } from './core-unlimited.ts';

export const RULEBOOKS: readonly Rulebook[] = [coreUnlimited];

/** Every rule once, in the order of the rulebooks. */
export const RULES: readonly Rule[] = [...new Set(RULEBOOKS.flatMap(({ rules }) => rules))];

export const rulebook = (id: string): Rulebook | undefined => RULEBOOKS.find((one) => one.id === id);
export const rule = (id: string): Rule | undefined => RULES.find((one) => one.id === id);
