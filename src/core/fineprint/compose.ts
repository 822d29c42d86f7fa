/** Sentences → tiers: gives effects their scope, period, price and cap, sentence by sentence. */
import { timesMoney, type Mention, type Money, type Scope, type TierReading } from '../model/index.ts';
import { withBareAllowance } from './bare.ts';
import { awayFromHome, tellsSpeed, withFirstPack, withLateAllowance, withoutEmptyPolicies, withPromise } from './complete.ts';
import type { Concept } from './locale.ts';
import { ofPeriod } from './adjust.ts';
import { behindCharges, endOfCharges } from './charge-end.ts';
import { behindFirstPrice } from './first-price.ts';
import { emptyDraft, finish, fold, inOrder, type Draft } from './draft.ts';
import { blank, readItems, SLOWEST_SOLD, type Item } from './item.ts';
import { cappedExtra, cappedUse } from './money-cap.ts';
import { commonPeriod, periodNear, periodsOf } from './period-of.ts';
import { atStart, learn, place, UNKNOWN, type Known, type Memory, type Placed } from './place.ts';
import { toldOf } from './told-of.ts';
import {
  clauseOf,
  hasCue,
  isConditional,
  isCue,
  isVolume,
  type CueToken,
  type MoneyToken,
  type PeriodToken,
  type Sentence,
  type Token,
  type VolumeToken,
} from './token.ts';

const SCOPES: Readonly<Partial<Record<Concept, Scope>>> = { hotspot: 'hotspot', roaming: 'roaming', home: 'data' };

const scopeCues = (sentence: Sentence): CueToken[] =>
  sentence.tokens.filter((token): token is CueToken => isCue(token, 'hotspot', 'roaming', 'home'));

/** What the words of the sentence around an effect say it is about, or null. */
function ownScope(item: Pick<Item, 'start' | 'end'>, sentence: Sentence): Scope | null {
  const clause = clauseOf(sentence, item.start);
  const cues = scopeCues(sentence);
  const sameClause = cues.find((token) => clauseOf(sentence, token.start) === clause && token.start < item.end + 48);
  const cue = cues.findLast((token) => token.end <= item.start) ?? sameClause;
  return cue ? (SCOPES[cue.concept] ?? null) : null;
}

const scopeOf = (item: Pick<Item, 'start' | 'end'>, start: Known, sentence: Sentence, topic: Scope): Scope =>
  ownScope(item, sentence) ?? start.scope ?? topic;

/** A sentence that only introduces ("Going abroad?", "Roaming:") says what the next ones are about. */
function topicAfter(sentence: Sentence, items: readonly Item[], before: Scope): Scope {
  const cues = scopeCues(sentence);
  const cue = cues.at(-1);
  if (!cue || hasCue(sentence, 'ban') || new Set(cues.map(({ concept }) => concept)).size > 1) return before;
  const scope = SCOPES[cue.concept] ?? before;
  return scope === 'data' || items.length === 0 || cue === sentence.tokens[0] ? scope : before;
}

/** What the last words for a scope in a sentence say it is about. */
const namedScope = (sentence: Sentence): Scope | null => SCOPES[scopeCues(sentence).at(-1)?.concept ?? 'normal'] ?? null;

/** No words that tell what an amount is of stand further behind it. */
const BESIDE = 24;

/** "60 GB at home, of which 12 GB in the EU": each amount is of what the words beside it say. */
function scopeOfAmount(amount: VolumeToken, sentence: Sentence, topic: Scope): Scope {
  const next = sentence.tokens.find((token) => isVolume(token) && token.start >= amount.end)?.start ?? Infinity;
  const beside = scopeCues(sentence).find(({ start }) => start >= amount.end && start - amount.end <= BESIDE && start < next);
  return (beside ? SCOPES[beside.concept] : ownScope(amount, sentence)) ?? topic;
}

/** Of several amounts that may be meant, those of what the effect is about. */
function ofScope(starts: readonly Known[], sentence: Sentence, scope: Scope): readonly Known[] {
  const scopeOfStart = ({ scope: told, mention }: Known): Scope | undefined => {
    const amount = told ? undefined : sentence.tokens.filter(isVolume).find((token) => token.mention === mention);
    return amount ? scopeOfAmount(amount, sentence, scope) : told;
  };
  const own = starts.length > 1 ? starts.filter((start) => scopeOfStart(start) === scope) : [];
  return own.length > 0 ? own : starts;
}

/** True when a period behind a step is said of the amount of a later one: "满50GB后限速，当日5GB后…". */
function isOfLater(period: PeriodToken, end: number, sentence: Sentence): boolean {
  const clause = clauseOf(sentence, period.start);
  if (period.start < end || clauseOf(sentence, Math.max(end - 1, 0)) === clause) return false;
  return sentence.tokens.some((token) => isVolume(token) && token.start >= end && clauseOf(sentence, token.start) === clause);
}

function draftOf(item: Item, start: Known, sentence: Sentence, topic: Scope): Draft {
  const draft = emptyDraft(scopeOf(item, start, sentence, topic), item.effect);
  const periods = periodsOf(sentence);
  const own = periods.filter((token) => !isOfLater(token, Math.max(item.end, start.mention?.end ?? 0), sentence));
  const period = periodNear(own, start.mention?.end ?? item.start) ?? start.period ?? null;
  draft.apart = own.length < periods.length;
  draft.threshold = start.bytes === null ? null : { bytes: start.bytes };
  draft.relative =
    start.beyond === true || (start.bytes === null && (isConditional(sentence) || item.effect === 'charge' || item.effect === 'bolt-on'));
  draft.period = period?.period ?? null;
  const priced = item.effect === 'charge' || item.effect === 'bolt-on' ? item.price : null;
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

/** Tethering that is not allowed is blocked from the first byte, unless all the sentence says is when that begins. */
function tetherBan(sentence: Sentence, items: readonly Item[], memory: Memory): Draft | null {
  const hotspot = sentence.tokens.find((token) => isCue(token, 'hotspot'));
  const ban = sentence.tokens.find((token) => isCue(token, 'ban'));
  if (!hotspot || !ban || !isCue(ban, 'ban')) return null;
  if (items.length > 0 || !isConditional(sentence))
    return { ...emptyDraft('hotspot', 'block'), threshold: { bytes: 0 }, parts: { effect: ban.mention } };
  const block: Item = { ...blank('block', ban), cue: ban };
  const [start = UNKNOWN] = place([block], sentence, memory)[0]?.starts ?? [];
  return draftOf(block, start, sentence, 'hotspot');
}

/** A fair-use rule or a limit whose effect is not stated. */
function policyDraft(sentence: Sentence, scope: Scope): Draft | null {
  const policy = sentence.tokens.find((token) => isCue(token, 'policy'));
  const limit = sentence.tokens.find(
    (token) => isVolume(token) && (token.role === 'limit' || (policy !== undefined && token.role === 'threshold')),
  );
  if (!policy && !limit) return null;
  const anchor = limit ?? policy;
  if (!anchor) return null;
  const item: Item = { ...blank('unspecified', anchor), cue: policy && isCue(policy, 'policy') ? policy : null };
  const scopes = new Set(scopeCues(sentence).map(({ concept }) => SCOPES[concept]));
  const only = scopes.size === 1 ? [...scopes][0] : undefined;
  const draft = draftOf(item, limit && isVolume(limit) ? atStart(limit) : UNKNOWN, sentence, only ?? scope);
  return limit && isVolume(limit) ? { ...draft, scope: scopeOfAmount(limit, sentence, only ?? scope) } : draft;
}

/** No carrier charges a block more often than this in one period. */
const MAX_FACTOR = 1000;

const isMoney = (token: Token): token is MoneyToken => token.kind === 'money';

const isCharge = ({ effect }: Pick<Draft, 'effect'>): boolean => effect === 'charge' || effect === 'bolt-on';

function capOf(drafts: readonly Draft[], token: MoneyToken): void {
  const target = drafts.findLast((draft) => isCharge(draft) && draft.chargeCap === null);
  if (!target) return;
  for (const draft of drafts) {
    if (!isCharge(draft) || draft.chargeCap !== null || draft.scope !== target.scope) continue;
    draft.chargeCap = token.money;
    draft.parts = { ...draft.parts, cap: token.mention };
  }
}

/** The price so many times over: what a stated number of blocks, or the volume at which charging ends, comes to. */
function times(price: Money | null, factor: number): Money | null {
  return price && Number.isInteger(factor) && factor > 0 && factor <= MAX_FACTOR ? timesMoney(price, factor) : null;
}

/** Caps that the text gives as a number of blocks or as a volume. */
function capByCount(drafts: readonly Draft[], token: Token): void {
  const target = drafts.findLast((draft) => isCharge(draft) && draft.chargeCap === null && draft.price !== null);
  if (!target) return;
  const set = (factor: number, cap: Mention): void => {
    const money = times(target.price, factor);
    if (!money) return;
    target.chargeCap = money;
    target.parts = { ...target.parts, cap };
  };
  if (token.kind === 'count') set(token.times, token.mention);
  else if (isVolume(token) && token.role === 'cap' && target.priceVolume) set(token.bytes / target.priceVolume.bytes, token.mention);
}

const moneyLimit = (sentence: Sentence): MoneyToken | null =>
  sentence.tokens.filter(isMoney).findLast(({ role }) => role === 'limit' || role === 'cap') ?? null;

/** Data stops when the charge reaches an amount, of this sentence or one told before: the charge has that cap, and the block no volume. */
function moneyBlock(sentence: Sentence, items: readonly Item[], memory: Memory): MoneyToken | null {
  if (!items.some(({ effect }) => effect === 'block')) return null;
  const refersBack = isConditional(sentence) && memory.base.length === 0 && !sentence.tokens.some(isVolume);
  return moneyLimit(sentence) ?? (refersBack ? memory.limit : null);
}

/** What is charged up to the amount at which data stops, where nothing else says so. */
function chargeBefore(sentence: Sentence, items: readonly Item[], topic: Scope): Draft {
  const block = items.find(({ effect }) => effect === 'block');
  const scope = block ? scopeOf(block, UNKNOWN, sentence, topic) : (namedScope(sentence) ?? topic);
  const metered = !block && cappedUse(sentence) !== null;
  return { ...emptyDraft(scope, 'charge'), relative: !metered, threshold: metered ? { bytes: 0 } : null };
}

/** True when a threshold of the sentence is left for the block: no other effect starts there. */
function hasOwnVolume(sentence: Sentence, placed: readonly Placed[]): boolean {
  const taken = placed.filter(({ item }) => item.effect !== 'block').flatMap(({ starts }) => starts.map(({ mention }) => mention));
  return sentence.tokens.some(
    (token) => isVolume(token) && (token.role === 'threshold' || token.role === 'limit') && !taken.includes(token.mention),
  );
}

/** "The prioritisation comes into play where …": tells more about a step already read, and that it depends on congestion. */
function refersBack(drafts: Draft[], next: Draft, item: Item): boolean {
  if (next.effect !== 'deprioritise' || next.threshold?.bytes !== 0) return false;
  const earlier = drafts.findLast(({ scope, effect }) => scope === next.scope && (effect === 'deprioritise' || effect === 'throttle'));
  if (!earlier || earlier.threshold?.bytes === 0 || earlier.downKbps !== null) return false;
  if (earlier.effect === 'deprioritise') return true;
  if (item.cue?.concept !== 'deprioritise' || earlier.threshold === null) return false;
  earlier.effect = 'deprioritise';
  return true;
}

/** A speed without a word for slowing is a step only where an amount leads to it and no speed is known there. */
const isNews = (start: Known, drafts: readonly Draft[], pending: boolean): boolean =>
  (start.bytes === null ? pending : start.bytes > 0) &&
  !drafts.some(({ effect, threshold, downKbps }) => effect === 'throttle' && threshold?.bytes === start.bytes && downKbps !== null);

/** A step whose amount may still be told: none was, or its speed is so slow that it cannot hold from the first byte. */
const isOpenStep = ({ threshold, relative, forExtra, effect, downKbps, scope }: Draft): boolean =>
  threshold === null
    ? relative && (forExtra || (effect !== 'charge' && effect !== 'bolt-on'))
    : threshold.bytes === 0 && effect === 'throttle' && downKbps !== null && downKbps <= SLOWEST_SOLD && scope === 'data';

/** "Speed drops to 1 Mbps at the limit. That is when 3.3TB have been used.": tells the amount of the step before. */
function completeBefore(sentence: Sentence, drafts: readonly Draft[]): void {
  const last = drafts.at(-1);
  if (!last || sentence.opens || !isOpenStep(last)) return;
  const [volume, ...others] = sentence.tokens.filter(isVolume).filter(({ role }) => role !== 'ignored');
  if (volume?.role !== 'threshold' && !others.some(({ role }) => role === 'threshold')) return;
  if (
    !volume ||
    volume.bytes === last.priceVolume?.bytes ||
    others.some(({ bytes }) => bytes !== volume.bytes) ||
    scopeCues(sentence).length > 0
  )
    return;
  last.threshold = { bytes: volume.bytes };
  last.relative = false;
  last.parts = { ...last.parts, threshold: volume.mention };
}

/** "Video streams at 1.5 Mbps": a speed that holds from the first byte and is said of video limits nothing else. */
function isOfVideo(item: Item, { scope, effect, threshold }: Draft, sentence: Sentence): boolean {
  if (scope !== 'data' || effect !== 'throttle' || threshold?.bytes !== 0) return false;
  const clause = clauseOf(sentence, item.start);
  return sentence.tokens.some((token) => isCue(token, 'video') && token.end <= item.end && clauseOf(sentence, token.start) === clause);
}

function readSentence(sentence: Sentence, memory: Memory, drafts: Draft[]): void {
  if (hasCue(sentence, 'zeroRated')) return;
  const scope =
    (sentence.joined && !(hasCue(sentence, 'deprioritise', 'congestion') && sentence.tokens.some(isVolume)) ? memory.carried : null) ??
    memory.topic;
  const { pending, base } = memory;
  const items = sentence.asks ? [] : readItems(sentence);
  const ban = sentence.asks ? null : tetherBan(sentence, items, memory);
  const stop = moneyBlock(sentence, items, memory);
  const placed = behindCharges(place(items, sentence, memory), sentence);
  if ((stop ?? cappedExtra(sentence) ?? cappedUse(sentence)) && ![...drafts, ...items].some(isCharge))
    drafts.push(chargeBefore(sentence, items, scope));
  const own = drafts.length;
  for (const { item, starts } of placed) {
    const around = ownScope(item, sentence);
    for (const placedAt of awayFromHome(ofPeriod(ofScope(starts, sentence, around ?? scope), item, sentence), around, scope, drafts)) {
      const start = behindFirstPrice(item, placedAt, sentence, drafts);
      if (item.tentative && !isNews(start, drafts, pending)) continue;
      const byMoney = stop !== null && item.effect === 'block' && !hasOwnVolume(sentence, placed);
      const topic = byMoney ? (drafts.findLast(isCharge)?.scope ?? scope) : scope;
      const draft = draftOf(item, byMoney ? UNKNOWN : toldOf(start, base, sentence, drafts), sentence, topic);
      if (byMoney) draft.relative = false;
      if (isOfVideo(item, draft, sentence)) draft.scope = 'video';
      if (!refersBack(drafts, draft, item) && !tellsSpeed(drafts, draft)) fold(drafts, draft, own);
    }
  }
  if (ban) fold(drafts, ban);
  if (items.length === 0) completeBefore(sentence, drafts);
  if (items.length === 0 && !sentence.asks && !hasCue(sentence, 'noLimit', 'voice')) {
    const policy = policyDraft(sentence, scope);
    // Beside a ban on tethering, the rule is about the data itself.
    if (policy) fold(drafts, ban ? { ...policy, scope } : policy);
  }
  for (const token of sentence.tokens) {
    if (isMoney(token) && (token === stop || token.role === 'cap')) capOf(drafts, token);
    else capByCount(drafts, token);
  }
  memory.extra ||= hasCue(sentence, 'used', 'outside', 'charge');
  if (stop && stop === memory.limit) capOf(drafts, stop);
  memory.limit = items.length === 0 ? (moneyLimit(sentence) ?? memory.limit) : null;
  memory.topic = topicAfter(sentence, items, memory.topic);
  memory.carried = (hasCue(sentence, 'ban') ? null : namedScope(sentence)) ?? (sentence.joined ? memory.carried : null);
  learn(sentence, items, memory, (token) => scopeOfAmount(token, sentence, memory.topic));
  const end = endOfCharges(placed, sentence);
  if (end) memory.base = [{ ...end, scope: namedScope(sentence) ?? scope }];
}

/** A step that gives its own amount a period keeps it: earlier steps with amounts and no period are not counted by it. */
function keepApart(drafts: readonly Draft[], sentence: Sentence): void {
  const own = periodsOf(sentence).length > 0 && sentence.tokens.some((token) => isVolume(token) && token.role === 'threshold');
  if (!own) return;
  for (const draft of drafts) draft.apart ||= draft.period === null && draft.parts.threshold !== undefined;
}

/** The tiers a text states, in the order of the open format. */
export function composeTiers(sentences: readonly Sentence[], scope: Scope): TierReading[] {
  const memory: Memory = {
    base: [],
    stretch: null,
    pending: false,
    extra: false,
    topic: scope,
    carried: null,
    rows: [],
    limit: null,
    offers: false,
  };
  const drafts: Draft[] = [];
  for (const sentence of sentences) {
    keepApart(drafts, sentence);
    if (sentence.opens) memory.topic = scope;
    readSentence(sentence, memory, drafts);
  }
  const common = commonPeriod(sentences);
  const stated = withLateAllowance(withoutEmptyPolicies(withFirstPack(drafts, sentences)), sentences);
  const complete = withPromise(withBareAllowance(stated, sentences), sentences);
  return complete.map((draft) => finish(draft, common)).sort(inOrder);
}
