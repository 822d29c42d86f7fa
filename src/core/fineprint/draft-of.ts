/** The draft of a tier: an effect, where it starts and what it is about. */
import type { Scope } from '../model/index.ts';
import { emptyDraft, type Draft } from './draft.ts';
import { isCharge, type Item } from './item.ts';
import type { Known } from './known.ts';
import { periodNear, periodsOf } from './period-of.ts';
import { scopeOf } from './scope-of.ts';
import { clauseOf, isConditional, isVolume, type PeriodToken, type Sentence } from './token.ts';

/** True when a period behind a step is said of the amount of a later one: "满50GB后限速，当日5GB后…". */
function isOfLater(period: PeriodToken, end: number, sentence: Sentence): boolean {
  const clause = clauseOf(sentence, period.start);
  if (period.start < end || clauseOf(sentence, Math.max(end - 1, 0)) === clause) return false;
  return sentence.tokens.some((token) => isVolume(token) && token.start >= end && clauseOf(sentence, token.start) === clause);
}

/** What is drafted of an effect that starts at `start`; its scope is `topic` where neither it nor its amount has one. */
export function draftOf(item: Item, start: Known, sentence: Sentence, topic: Scope): Draft {
  const draft = emptyDraft(scopeOf(item, start, sentence, topic), item.effect);
  const periods = periodsOf(sentence);
  const own = periods.filter((token) => !isOfLater(token, Math.max(item.end, start.mention?.end ?? 0), sentence));
  const period = periodNear(own, start.mention?.end ?? item.start) ?? start.period ?? null;
  draft.apart = own.length < periods.length;
  draft.threshold = start.bytes === null ? null : { bytes: start.bytes };
  draft.relative = start.beyond === true || (start.bytes === null && (isConditional(sentence) || isCharge(item)));
  draft.period = period?.period ?? null;
  const priced = isCharge(item) ? item.price : null;
  const slowed = item.effect === 'throttle' ? item.speed : null;
  draft.downKbps = slowed?.kbps ?? null;
  draft.price = priced?.price ?? null;
  draft.firstOnly = priced?.first === true;
  draft.forExtra = priced?.extra === true;
  draft.priceVolume = priced?.volume ?? (item.pack ? { bytes: item.pack.bytes } : null);
  const effect = item.cue?.mention ?? slowed?.mention ?? priced?.mention;
  draft.parts = {
    ...(start.mention && start.bytes !== null ? { threshold: start.mention } : {}),
    ...(effect ? { effect } : {}),
    ...(slowed ? { speed: slowed.mention } : {}),
    ...(priced ? { price: priced.mention } : {}),
    ...(period ? { period: period.mention } : {}),
  };
  return draft;
}
