/** Why something may be missing from a plan; kept apart from the schemas, so that pages do not load them. */
import type { Coverage } from './plan.ts';

/** The file does not state it, we hold only an excerpt, or its fine print is in a language that is not read yet. */
export type Gap = Coverage | 'unread';

export const gapOf = ({ coverage, unread }: { readonly coverage: Coverage; readonly unread: boolean }): Gap =>
  unread ? 'unread' : coverage;
