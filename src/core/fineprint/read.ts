/** The engine's door: one text of fine print in, mentions and tiers out. */
import type { FinePrint, FinePrintContext, FinePrintOutcome, Mention, Scope, TierReading } from '../model/index.ts';
import { claimsUnlimited, deniesUnlimited } from './claim.ts';
import { composeTiers } from './compose.ts';
import { disclosureOf } from './disclosure.ts';
import type { Concept } from './locale.ts';
import { isWorkedOut } from './price-steps.ts';
import { topicOfPlan } from './plan-topic.ts';
import { scanText } from './scan.ts';
import { hasCue, type Sentence } from './token.ts';
import { readVideoCap } from './video-cap.ts';

function claimMention(text: string, context: FinePrintContext): Mention | null {
  const claim = claimsUnlimited(text, context);
  return (
    claim && {
      kind: 'unlimited-claim',
      text: claim.text,
      start: claim.start,
      end: claim.end,
      value: true,
      rule: 'fineprint/unlimited-claim',
    }
  );
}

/** A charge, a pack or a block at a stated amount is what limited plans have; anything else leaves the question open. */
function isPlainlyLimited(tiers: readonly TierReading[]): boolean {
  return tiers.some(({ tier: { scope, effect, threshold }, parts }) => {
    // A price that steps up with use ends at a price, not at an amount of data.
    if (scope !== 'data' || threshold === null || isWorkedOut(parts.price)) return false;
    return effect === 'charge' || effect === 'bolt-on' || (effect === 'block' && threshold.bytes > 0);
  });
}

function marketedUnlimited(text: string, claim: Mention | null, tiers: readonly TierReading[], context: FinePrintContext): boolean | null {
  if (claim !== null || (context.plan && claimsUnlimited(context.plan, context) !== null)) return true;
  return deniesUnlimited(text) || isPlainlyLimited(tiers) ? false : null;
}

/** Helper words that mean something only beside a quantity; listed where a tier rests on them. */
const HELPERS: ReadonlySet<Concept> = new Set<Concept>(['weak', 'weakCharge', 'speedWord', 'normal', 'voice', 'ban', 'included']);

/** "No data caps", or "no speed restrictions" in a text that has no step for data. */
function statesNoLimit(sentences: readonly Sentence[], tiers: readonly TierReading[]): boolean {
  const concepts: readonly Concept[] = tiers.some(({ tier }) => tier.scope === 'data' && tier.effect !== 'full-speed')
    ? ['noLimit']
    : ['noLimit', 'noThrottle'];
  return sentences.some((sentence) => hasCue(sentence, ...concepts));
}

function mentionsOf(sentences: readonly Sentence[], tiers: readonly TierReading[], extra: readonly (Mention | null)[]): Mention[] {
  const used = new Set(tiers.flatMap(({ parts }) => Object.values(parts)));
  const kept = sentences.flatMap(({ tokens }) =>
    tokens.filter((token) => token.kind !== 'cue' || !HELPERS.has(token.concept) || used.has(token.mention)),
  );
  const found = [...kept.map(({ mention }) => mention), ...extra.filter((mention) => mention !== null)];
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * Reads a piece of fine print: every quantity and cue with its span, and the tiers that follow from them.
 * Pure and total: any string is read, nothing is thrown, the same input gives the same output.
 * @param scope what an unmarked statement is about; `hotspot` or `roaming` for cells about those.
 */
export function readFinePrint(text: string, context: FinePrintContext, scope: Scope = 'data'): FinePrintOutcome {
  const { locale, sentences } = scanText(text, context);
  const claim = claimMention(text, context);
  const video = readVideoCap(text);
  const videoCapP = typeof video?.value === 'number' ? video.value : null;
  const tiers = composeTiers(sentences, scope === 'data' ? topicOfPlan(context) : scope);
  const value: FinePrint = {
    language: locale.id,
    mentions: mentionsOf(sentences, tiers, [claim, video]),
    tiers,
    marketedUnlimited: marketedUnlimited(text, claim, tiers, context),
    noLimitStated: statesNoLimit(sentences, tiers),
    videoCapP,
    disclosure: disclosureOf(
      tiers.map(({ tier }) => tier),
      videoCapP,
    ),
  };
  return { value, notices: [] };
}
