/** Sentences → tiers: assigns thresholds, scopes, periods and caps to effects, sentence by sentence. */
import type { Mention, Scope, TierReading } from '../model/index.ts';
import { emptyDraft, finish, fold, inOrder, type Draft } from './draft.ts';
import { readItems, type Item } from './item.ts';
import { clauseOf, hasCue, isConditional, isCue, type MoneyToken, type PeriodToken, type Sentence, type Token, type VolumeToken } from './token.ts';

/** What earlier sentences said that later ones refer to. */
interface Memory {
  /** Allowances or thresholds named last; several where a text lists plans. */
  base: readonly Known[];
  /** The stretch added last ("then another 50GB"), so that "when those 50GB are used" means its end. */
  stretch: { readonly bytes: number; readonly end: Known } | null;
  /** A use was named ("when 20GB are used:") whose effect stands in the next sentence. */
  pending: boolean;
}

/** A threshold with its evidence; bytes null = it exists and no number is known. */
interface Known {
  readonly bytes: number | null;
  readonly mention: Mention | null;
}

const UNKNOWN: Known = { bytes: null, mention: null };
const ZERO: Known = { bytes: 0, mention: null };
const MAX_ALTERNATIVES = 3;

const isVolume = (token: Token): token is VolumeToken => token.kind === 'volume';
const atStart = ({ bytes, mention }: VolumeToken): Known => ({ bytes, mention });

/** Volumes that can be thresholds: those marked as such, else the plain amounts of the sentence. */
function candidates(sentence: Sentence, items: readonly Item[]): VolumeToken[] {
  // "another 50GB" is a stretch where data is slowed and a pack where it is charged.
  const charged = items.length > 0 && items.every(({ effect }) => effect === 'charge' || effect === 'bolt-on');
  const volumes = sentence.tokens.filter(isVolume).filter(({ role }) => role !== 'ignored' && role !== 'pack' && !(charged && role === 'more')).filter(({ role, start }) => !(charged && role === 'limit' && start > (items[0]?.end ?? 0)));
  const marked = volumes.filter(({ role }) => role === 'threshold');
  const other = volumes.filter(({ role }) => role === 'more' || role === 'head' || role === 'limit');
  if (marked.length > 0) return volumes.filter(({ role }) => role === 'threshold' || role === 'more' || role === 'head' || role === 'until');
  const plain = volumes.filter(({ role }) => role === 'plain');
  return other.length > 0 && plain.length === 0 ? other : volumes;
}

/** Adds "then another 50GB" to what went before. */
function resolve(token: VolumeToken, memory: Memory): Known {
  if (memory.stretch && token.bytes === memory.stretch.bytes) return memory.stretch.end;
  if (token.role !== 'more' && token.role !== 'head') return atStart(token);
  const [base] = memory.base;
  return { bytes: base?.bytes == null ? null : base.bytes, mention: base?.mention ?? null };
}

/** Moves the memory past a threshold, so that what comes "then" starts at its end. */
function remember(token: VolumeToken, start: Known, memory: Memory): void {
  if (token.role === 'more' || token.role === 'head') {
    const end: Known = { bytes: start.bytes === null ? null : start.bytes + token.upper, mention: token.mention };
    memory.base = [end];
    memory.stretch = { bytes: token.bytes, end };
  } else memory.base = [{ bytes: start.bytes === token.bytes ? token.upper : start.bytes, mention: token.mention }];
}

/** Where an effect starts when its sentence names no volume. */
function startWithout(item: Item, sentence: Sentence, memory: Memory): readonly Known[] {
  if (isConditional(sentence) || memory.pending) return memory.base.length > 0 && memory.base.length <= MAX_ALTERNATIVES ? memory.base : [UNKNOWN];
  if (item.effect === 'deprioritise' || (item.price && hasCue(sentence, 'payg'))) return [ZERO];
  return [item.effect === 'throttle' && item.ceiling && item.speed ? ZERO : UNKNOWN];
}

interface Placed {
  readonly item: Item;
  readonly starts: readonly Known[];
}

/** All volumes first, then all effects, or effect by effect before its volume: the first belongs to the first. */
function placeByIndex(items: readonly Item[], volumes: readonly VolumeToken[], memory: Memory): Placed[] {
  return items.map((item, index) => {
    const token = volumes[index];
    if (!token) return { item, starts: [UNKNOWN] };
    const start = resolve(token, memory);
    remember(token, start, memory);
    return { item, starts: [start] };
  });
}

/** Left to right: an effect starts at the volume before it, or where the stretch before it ends. */
function placeByWalk(items: readonly Item[], volumes: readonly VolumeToken[], memory: Memory): Placed[] {
  const placed: Placed[] = [];
  let current: Known | null = null;
  let next = 0;
  const walkTo = (end: number): void => {
    for (let token = volumes[next]; token && token.start < end; token = volumes[next]) {
      current = resolve(token, memory);
      remember(token, current, memory);
      next += 1;
    }
  };
  for (const item of items) {
    walkTo(item.start);
    const start: Known = current ?? memory.base[0] ?? UNKNOWN;
    // Two steps of the same kind cannot start at one point: the second has a threshold of its own that is not stated.
    const taken = placed.some((other) => other.item.effect === item.effect && other.starts[0]?.bytes === start.bytes);
    placed.push({ item, starts: [taken && start.bytes !== null ? UNKNOWN : start] });
    current = null;
  }
  walkTo(Number.MAX_SAFE_INTEGER);
  return placed;
}

/** True when a volume stands between two effects: the text goes step by step. */
function alternates(items: readonly Item[], volumes: readonly VolumeToken[]): boolean {
  const first = items[0]?.start ?? 0;
  const last = items.at(-1)?.start ?? 0;
  return (volumes[0]?.start ?? 0) < first && volumes.some(({ start }) => start > first && start < last);
}

/** The threshold that stands before an effect, else the first one after it. */
function nearest(item: Item, items: readonly Item[], volumes: readonly VolumeToken[]): Known {
  const earlier = volumes.findLast(({ end }) => end <= item.start);
  if (earlier) return atStart(earlier);
  const later = volumes.find(({ start }) => start >= item.end);
  const crossed = later && items.some(({ start }) => start >= item.end && start < later.start);
  if (crossed && item.ceiling) return ZERO;
  const token = later ?? volumes[0];
  return token ? atStart(token) : UNKNOWN;
}

/** "30GB at max. 3 Mbps, then 1.5 Mbps": the first speed belongs to the stretch before the threshold. */
function headItem(items: readonly Item[], volumes: readonly VolumeToken[], sentence: Sentence): Item | null {
  const [first, second] = items;
  const [volume] = volumes;
  if (!first?.speed || first.effect !== 'throttle' || !second || !volume || items.length !== volumes.length + 1) return null;
  // "After 3 GB at 256kbps and later at 64kbps": the first speed is already behind the threshold.
  if (volume.role === 'threshold' && volume.end <= first.start) return null;
  const next = sentence.tokens.some((token) => isCue(token, 'then', 'used') && token.start >= first.end && token.end <= second.end);
  return next ? first : null;
}

function place(items: readonly Item[], sentence: Sentence, memory: Memory): Placed[] {
  const volumes = candidates(sentence, items);
  const head = headItem(items, volumes, sentence);
  const rest = head ? items.slice(1) : items;
  const lead: Placed[] = head && head.ceiling ? [{ item: head, starts: [ZERO] }] : [];
  return [...lead, ...placeRest(rest, volumes, sentence, memory)];
}

function placeRest(items: readonly Item[], volumes: readonly VolumeToken[], sentence: Sentence, memory: Memory): Placed[] {
  if (volumes.length === 0) return items.map((item) => ({ item, starts: startWithout(item, sentence, memory) }));
  if (!isConditional(sentence) && !items.some(isSelfEvident)) return items.map((item) => ({ item, starts: item.ceiling ? [ZERO] : startWithout(item, sentence, memory) }));
  const steps = volumes.some(({ role }) => role === 'more' || role === 'head' || role === 'until');
  if (items.length > 1 && (steps || alternates(items, volumes))) return placeByWalk(items, volumes, memory);
  if (steps && items.length === 1) return placeByWalk(items, volumes, memory);
  if (items.length === volumes.length) return placeByIndex(items, volumes, memory);
  return items.map((item) => ({ item, starts: items.length === 1 ? alternatives(item, volumes, sentence) : [nearest(item, items, volumes)] }));
}

/** A block at a bare amount needs no "after": "20GB封顶断网". */
const isSelfEvident = ({ effect }: Item): boolean => effect === 'block';

/** One effect, several thresholds: each is one ("1 GB in a day or 3 GB in a month"), unless only one is marked. */
function alternatives(item: Item, volumes: readonly VolumeToken[], sentence: Sentence): readonly Known[] {
  const marked = volumes.filter(({ role }) => role === 'threshold');
  if (volumes.length > MAX_ALTERNATIVES) return [UNKNOWN];
  if (marked.length === 1 || volumes.length === 1 || sentence.clauseEnds.length > 6) return [marked[0] ? atStart(marked[0]) : nearest(item, [item], volumes)];
  return volumes.map(atStart);
}

function scopeOf(item: Item, sentence: Sentence, fallback: Scope): Scope {
  const clause = clauseOf(sentence, item.start);
  const cues = sentence.tokens.filter((token) => isCue(token, 'hotspot', 'roaming'));
  const sameClause = cues.find((token) => clauseOf(sentence, token.start) === clause && token.start < item.end + 48);
  const cue = cues.findLast((token) => token.end <= item.start) ?? sameClause;
  if (cue && isCue(cue, 'hotspot')) return 'hotspot';
  return cue ? 'roaming' : fallback;
}

/** The period said nearest to a place in the sentence. */
function periodNear(sentence: Sentence, at: number): PeriodToken | null {
  const periods = sentence.tokens.filter((token) => token.kind === 'period');
  return periods.sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0] ?? null;
}

function draftOf(item: Item, start: Known, sentence: Sentence, scope: Scope): Draft {
  const draft = emptyDraft(scopeOf(item, sentence, scope), item.effect);
  const period = periodNear(sentence, start.mention?.end ?? item.start);
  draft.threshold = start.bytes === null ? null : { bytes: start.bytes };
  draft.relative = start.bytes === null && (isConditional(sentence) || item.effect === 'charge' || item.effect === 'bolt-on');
  draft.period = period?.period ?? null;
  const priced = item.effect === 'charge' || item.effect === 'bolt-on' ? item.price : null;
  const slowed = item.effect === 'throttle' ? item.speed : null;
  draft.downKbps = slowed?.kbps ?? null;
  draft.price = priced?.price ?? null;
  draft.priceVolume = priced?.volume ?? (item.pack ? { bytes: item.pack.bytes } : null);
  const effect = item.cue?.mention ?? slowed?.mention ?? priced?.mention;
  draft.parts = {
    ...(start.mention && start.bytes !== null ? { threshold: start.mention } : {}), ...(effect ? { effect } : {}), ...(slowed ? { speed: slowed.mention } : {}),
    ...(priced ? { price: priced.mention } : {}), ...(period ? { period: period.mention } : {}),
  };
  return draft;
}

/** Tethering that is not allowed is blocked from the first byte. */
function tetherBan(sentence: Sentence): Draft | null {
  const hotspot = sentence.tokens.find((token) => isCue(token, 'hotspot'));
  const ban = sentence.tokens.find((token) => isCue(token, 'ban'));
  if (!hotspot || !ban || !isCue(ban, 'ban')) return null;
  return { ...emptyDraft('hotspot', 'block'), threshold: { bytes: 0 }, parts: { effect: ban.mention } };
}

/** A fair-use rule or a limit whose effect is not stated. */
function policyDraft(sentence: Sentence, scope: Scope): Draft | null {
  const policy = sentence.tokens.find((token) => isCue(token, 'policy'));
  const limit = sentence.tokens.find((token) => isVolume(token) && (token.role === 'limit' || (policy !== undefined && token.role === 'threshold')));
  if (!policy && !limit) return null;
  const anchor = limit ?? policy;
  if (!anchor) return null;
  const item: Item = { effect: 'unspecified', start: anchor.start, end: anchor.end, speed: null, price: null, cue: policy && isCue(policy, 'policy') ? policy : null, named: false, pack: null, ceiling: false };
  return draftOf(item, limit && isVolume(limit) ? atStart(limit) : UNKNOWN, sentence, scope);
}

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

/** Data stops when the charge reaches an amount: the charge has that cap, and the block no volume. */
function moneyBlock(sentence: Sentence, items: readonly Item[]): MoneyToken | null {
  if (!items.some(({ effect }) => effect === 'block')) return null;
  return sentence.tokens.filter(isMoney).findLast(({ role }) => role === 'limit' || role === 'cap') ?? null;
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

function readSentence(sentence: Sentence, memory: Memory, drafts: Draft[], scope: Scope): void {
  const items = readItems(sentence);
  const ban = tetherBan(sentence);
  const stop = moneyBlock(sentence, items);
  const placed = place(items, sentence, memory);
  if (stop && ![...drafts, ...items].some(isCharge)) drafts.push({ ...emptyDraft(scope, 'charge'), relative: true });
  for (const { item, starts } of placed) {
    for (const start of starts) {
      const byMoney = stop !== null && item.effect === 'block' && !sentence.tokens.some((token) => isVolume(token) && token.role === 'threshold');
      const draft = draftOf(item, byMoney ? UNKNOWN : start, sentence, scope);
      if (byMoney) draft.relative = false;
      if (!refersBack(drafts, draft, item)) fold(drafts, draft);
    }
  }
  if (ban) fold(drafts, ban);
  if (items.length === 0 && !ban && !hasCue(sentence, 'noLimit', 'voice')) {
    const policy = policyDraft(sentence, scope);
    if (policy) fold(drafts, policy);
  }
  for (const token of sentence.tokens) if (isMoney(token) && (token === stop || token.role === 'cap')) capOf(drafts, token);
  learn(sentence, items, memory);
}

/** Amounts of a sentence without effects are what later sentences call "the allowance". */
function learn(sentence: Sentence, items: readonly Item[], memory: Memory): void {
  if (items.some(({ ceiling }) => !ceiling)) {
    memory.pending = false;
    return;
  }
  const volumes = candidates(sentence, items);
  if (volumes.length === 0) return;
  const limits = volumes.filter(({ role }) => role === 'limit');
  memory.base = (limits.length > 0 ? limits : volumes).map(atStart);
  memory.pending = items.length === 0 && volumes.some(({ role }) => role === 'threshold');
}

/** An unspecified limit says nothing beside a tier that states what the limit does. */
function withoutEmptyPolicies(drafts: readonly Draft[]): Draft[] {
  return drafts.filter((draft) => {
    if (draft.effect !== 'unspecified') return true;
    const others = drafts.filter((other) => other.effect !== 'unspecified' && other.scope === draft.scope && (other.effect !== 'deprioritise' || other.threshold?.bytes !== 0));
    return others.length === 0;
  });
}

function commonPeriod(sentences: readonly Sentence[]): string | null {
  const periods = new Set(sentences.flatMap(({ tokens }) => tokens.flatMap((token) => (token.kind === 'period' ? [token.period] : []))));
  return periods.size === 1 ? ([...periods][0] ?? null) : null;
}

/** The tiers a text states, in the order of the open format. */
export function composeTiers(sentences: readonly Sentence[], scope: Scope): TierReading[] {
  const memory: Memory = { base: [], stretch: null, pending: false };
  const drafts: Draft[] = [];
  for (const sentence of sentences) readSentence(sentence, memory, drafts, scope);
  const common = commonPeriod(sentences);
  return withoutEmptyPolicies(drafts).map((draft) => finish(draft, common)).sort(inOrder);
}
