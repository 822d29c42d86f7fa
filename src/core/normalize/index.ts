/** Normalize: raw offers → plans. */
export type { NormalizeContext } from './context.ts';
export { normalizer, type Normalize, type NormalizeResult } from './plan.ts';
export { slug } from './slug.ts';
export { isComplete, verdictOf, type VerdictInput } from './verdict.ts';
