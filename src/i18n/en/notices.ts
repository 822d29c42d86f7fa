/** What each notice code means, for readers. English is the wording of the model itself. */
import { NOTICES, type NoticeCode } from '../../core/model/notice.ts';

export const notices = Object.fromEntries(Object.entries(NOTICES).map(([code, [, meaning]]) => [code, meaning])) as Record<
  NoticeCode,
  string
>;
export type NoticeWords = typeof notices;
