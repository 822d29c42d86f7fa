/** One sentence of a text with its tokens. */
import type { PeriodReading } from './common/period.ts';
import { cueTokens } from './cue-token.ts';
import { mention, type Base, type Scan } from './evidence.ts';
import { ownTokens } from './foreign.ts';
import { withLists } from './lists.ts';
import { measuresOf } from './measures.ts';
import { countTokens, moneyToken, priceToken, unitCapToken } from './money-token.ts';
import { free } from './overlap.ts';
import { packPrices } from './pack-price.ts';
import { priceLadder } from './price-ladder.ts';
import { withLadder } from './price-steps.ts';
import type { Quantities } from './quantities.ts';
import { ends, within } from './sentences.ts';
import { speedToken } from './speed-token.ts';
import { isVolume, type PeriodToken, type Sentence, type Token } from './token.ts';
import { unitCaps } from './unit-cap.ts';
import { volumeToken } from './volume-token.ts';

const periodToken = (scan: Scan, reading: PeriodReading): PeriodToken => ({
  kind: 'period',
  start: reading.start,
  end: reading.end,
  period: reading.value,
  mention: mention(scan, 'period', 'period', reading, reading.value),
});

/** Every quantity and cue of a sentence, in the order of the text. */
function tokensOf(base: Base, quantities: Quantities): Token[] {
  const { sentence } = base;
  const cues = cueTokens(base);
  const automatic = cues.some(({ concept }) => concept === 'bolt' || concept === 'payg');
  const priced = within(quantities.prices, sentence).filter(({ value }) => !value.offer || automatic);
  const all = { prices: priced, volumes: within(quantities.volumes, sentence), moneys: within(quantities.moneys, sentence) };
  const caps = unitCaps(base.folded, sentence, all, quantities.prices, base.locale.unitCap);
  const stated = free(all.prices, caps);
  const volumes = free(free(all.volumes, stated), caps);
  const moneys = free(free(all.moneys, stated), caps);
  const ladder = priceLadder(base.folded, sentence, moneys, volumes, base.locale.priceLadder);
  const packs = packPrices(base.text, moneys, volumes, cues, measuresOf(base.locale));
  const prices = [...stated, ...packs];
  const countable = automatic || packs.length > 0 || (quantities.prices[0]?.start ?? Infinity) < sentence.end;
  const scan: Scan = { ...base, priced: prices.length > 0, countable };
  const tokens: Token[] = [
    ...free(volumes, packs).map((item) => volumeToken(scan, item)),
    ...within(quantities.speeds, sentence).flatMap((item) => speedToken(scan, item) ?? []),
    ...prices.flatMap((item) => priceToken(scan, item) ?? []),
    ...free(moneys, packs).map((item) => moneyToken(scan, item)),
    ...countTokens(scan),
    ...caps.map((item) => unitCapToken(scan, item)),
    ...within(quantities.periods, sentence).map((item) => periodToken(scan, item)),
    ...cues,
  ];
  return withLadder(tokens, ladder, base).sort((a, b) => a.start - b.start || b.end - a.end);
}

const SEMICOLON = /[;；]\s?$/;
const FULL_STOP = /[.。．!！।]\s*$/;
const QUESTION = /[?？][”"’')）」]?\s*$/;

/** A sentence with its tokens. `opens`: what stood before says nothing about it. */
export function sentenceOf(base: Base, quantities: Quantities, opens: boolean): Sentence {
  const { sentence, folded, locale } = base;
  const words = folded.slice(sentence.start, sentence.end);
  const all = tokensOf(base, quantities);
  const tokens = ownTokens(all, words, sentence.start, locale.foreign);
  return {
    ...sentence,
    tokens: withLists(tokens, folded, locale.roles.lists),
    clauseEnds: ends(folded, sentence, locale.order.clauseEnd),
    opens,
    lead: /[^\s\d:：|(（]{1,24}/.exec(folded.slice(sentence.start, sentence.start + 32))?.[0].toLowerCase() ?? '',
    joined: SEMICOLON.test(folded.slice(Math.max(0, sentence.start - 3), sentence.start)),
    closed: FULL_STOP.test(words),
    asks: QUESTION.test(words),
    denies: locale.foreign.denies.test(words) && !all.some(isVolume),
    effectFirst: locale.order.effectFirst,
  };
}
