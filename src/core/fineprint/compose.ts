/** Sentences → tiers: gives effects their scope, period, price and cap, sentence by sentence. */
import type { Scope, TierReading } from '../model/index.ts';
import { ofPeriod } from './adjust.ts';
import { tetherBan } from './ban.ts';
import { withBareAllowance } from './bare.ts';
import { withUnitCaps } from './capped-units.ts';
import { capCharges } from './charge-cap.ts';
import { behindCharges, endOfCharges } from './charge-end.ts';
import { awayFromHome, tellsSpeed, withFirstPack, withLateAllowance, withoutEmptyPolicies, withPromise } from './complete.ts';
import { draftOf } from './draft-of.ts';
import { finish, fold, inOrder, type Draft } from './draft.ts';
import { stopsExtra } from './extra-use.ts';
import { completeBefore, isNews, keepApart, refersBack } from './earlier-step.ts';
import { readItems } from './effects.ts';
import { behindFirstPrice } from './first-price.ts';
import { isCharge, type Item } from './item.ts';
import { UNKNOWN, type Known, type Placed } from './known.ts';
import { tellLateSpeed } from './late-speed.ts';
import { learn } from './learn.ts';
import { emptyMemory, type Memory } from './memory.ts';
import { chargeBefore, hasOwnVolume, moneyBlock, moneyLimit } from './money-block.ts';
import { cappedExtra, cappedUse } from './money-cap.ts';
import { commonPeriod } from './period-of.ts';
import { withOtherUse } from './other-use.ts';
import { place } from './place.ts';
import { priceSteps } from './price-steps.ts';
import { policyDraft } from './policy.ts';
import { isOfVideo, namedScope, ofScope, ownScope, scopeBefore, scopeOfAmount, topicAfter } from './scope-of.ts';
import { hasCue, isCue, type MoneyToken, type Sentence } from './token.ts';
import { toldOf } from './told-of.ts';
import { tellPack } from './told-pack.ts';

/** A sentence with its effects, and what was known before it. */
interface Told {
  readonly sentence: Sentence;
  readonly placed: readonly Placed[];
  /** The amount of money at which data stops. */
  readonly stop: MoneyToken | null;
  /** What it is about where its words do not say so. */
  readonly scope: Scope;
  readonly before: Pick<Memory, 'pending' | 'base'>;
}

/** Where an effect starts, of all that may be meant, in view of what it is about and of the steps already read. */
function startsOf({ item, starts }: Placed, { sentence, scope }: Told, drafts: readonly Draft[]): readonly Known[] {
  const around = ownScope(item, sentence);
  return awayFromHome(ofPeriod(ofScope(starts, sentence, around ?? scope), item, sentence), around, scope, drafts);
}

/** A block at an amount of money starts at no volume that is known, and is of what is charged. */
function stepOf(item: Item, start: Known, { sentence, placed, stop, scope, before }: Told, drafts: readonly Draft[]): Draft {
  const byMoney = stop !== null && item.effect === 'block' && !hasOwnVolume(sentence, placed);
  const topic = byMoney ? (drafts.findLast(isCharge)?.scope ?? scope) : scope;
  const draft = draftOf(item, byMoney ? UNKNOWN : toldOf(start, before.base, sentence, drafts), sentence, topic);
  if (byMoney) draft.relative = false;
  if (stopsExtra(draft, sentence, drafts)) draft.relative = true;
  if (isOfVideo(item, draft, sentence)) draft.scope = 'video';
  return draft;
}

/** The steps a sentence states, each added or folded into one already read. */
function addSteps(told: Told, drafts: Draft[]): void {
  const own = drafts.length;
  for (const placed of told.placed) {
    const { item } = placed;
    for (const placedAt of startsOf(placed, told, drafts)) {
      const start = behindFirstPrice(item, placedAt, told.sentence, drafts);
      if (item.tentative && !isNews(start, drafts, told.before.pending)) {
        tellLateSpeed(item, told.sentence, drafts);
        continue;
      }
      const draft = stepOf(item, start, told, drafts);
      if (!refersBack(drafts, draft, item) && !tellsSpeed(drafts, draft)) fold(drafts, draft, own);
    }
  }
}

/** What a sentence without effects says: the amount of the step before, or a rule whose effect is not stated. */
function addRule(sentence: Sentence, scope: Scope, ban: Draft | null, drafts: Draft[]): void {
  completeBefore(sentence, drafts);
  tellPack(drafts, sentence);
  if (sentence.asks || hasCue(sentence, 'noLimit', 'voice')) return;
  const policy = policyDraft(sentence, scope);
  // Beside a ban on tethering, the rule is about the data itself.
  if (policy) fold(drafts, ban ? { ...policy, scope } : policy);
}

/** "When it is used up, 5 € per GB abroad; at home, slower": the condition stands before all that is said to follow. */
const leadsIn = ({ tokens }: Sentence, items: readonly Item[]): boolean =>
  items.length > 0 && tokens.some((token) => isCue(token, 'used') && items.every(({ start }) => start >= token.end));

/** What the sentences behind this one have to know. */
function moveOn({ sentence, placed, scope }: Told, items: readonly Item[], memory: Memory): void {
  memory.condition = leadsIn(sentence, items) || (sentence.joined && memory.condition);
  memory.extra ||= hasCue(sentence, 'used', 'outside', 'charge');
  memory.limit = items.length === 0 ? (moneyLimit(sentence) ?? memory.limit) : null;
  memory.topic = topicAfter(sentence, items, memory.topic);
  memory.carried = (hasCue(sentence, 'ban') ? null : namedScope(sentence)) ?? (sentence.joined ? memory.carried : null);
  learn(sentence, items, memory, (token) => scopeOfAmount(token, sentence, scope));
  const end = endOfCharges(placed, sentence);
  if (end) memory.base = [{ ...end, scope: namedScope(sentence) ?? scope }];
}

/** Adds what a sentence says to the drafts, and to the memory. */
function readSentence(sentence: Sentence, memory: Memory, drafts: Draft[]): void {
  if (hasCue(sentence, 'zeroRated')) return;
  const scope = scopeBefore(sentence, memory);
  const before = { pending: memory.pending, base: memory.base };
  const items = sentence.asks ? [] : readItems(sentence);
  const stop = moneyBlock(sentence, items, memory);
  const placed = behindCharges(place(items, sentence, memory), sentence);
  const told: Told = { sentence, placed, stop, scope, before };
  if ((stop ?? cappedExtra(sentence) ?? cappedUse(sentence)) && ![...drafts, ...items].some(isCharge))
    drafts.push(chargeBefore(sentence, items, scope));
  addSteps(told, drafts);
  const ban = sentence.asks ? null : tetherBan(sentence, items, memory, drafts);
  if (ban) fold(drafts, ban);
  if (items.length === 0) addRule(sentence, scope, ban, drafts);
  capCharges(drafts, sentence, stop);
  moveOn(told, items, memory);
}

/** The tiers a text states, in the order of the open format. */
export function composeTiers(sentences: readonly Sentence[], scope: Scope): TierReading[] {
  const memory = emptyMemory(scope);
  const drafts: Draft[] = [];
  for (const sentence of sentences) {
    keepApart(drafts, sentence);
    if (sentence.opens) memory.topic = scope;
    readSentence(sentence, memory, drafts);
  }
  drafts.push(...priceSteps(sentences));
  const common = commonPeriod(sentences);
  const stated = withLateAllowance(withoutEmptyPolicies(withFirstPack(drafts, sentences)), sentences);
  const complete = withPromise(withBareAllowance(withOtherUse(stated, sentences), sentences), sentences);
  return withUnitCaps(complete, sentences)
    .map((draft) => finish(draft, common))
    .sort(inOrder);
}
