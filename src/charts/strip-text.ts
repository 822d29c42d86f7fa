/** The tariff strip as a sentence: the text equivalent read out by screen readers and printed beside the picture. */
import { effectWords, tierWords, unstated } from '../i18n/tier.ts';
import type { TariffMessages } from '../i18n/index.ts';
import { gapOf } from '../core/model/gap.ts';
import type { WireTier } from '../core/model/wire.ts';
import type { Segment, StripInput, StripModel } from './segments.ts';

/** Opening clause: what holds from the first byte. Null when a tier from 0 says it itself. */
function opening(segment: Segment, model: StripModel, input: StripInput, m: TariffMessages): string | null {
  const { strip, words, format } = m;
  const missing = unstated(gapOf(input), m);
  const [first] = segment.lanes;
  if (!first || first.tier) return null;
  switch (first.kind) {
    case 'full':
      return segment.toMb === null
        ? model.segments.length > 1
          ? strip.fullThenUnknown
          : strip.fullThroughout
        : strip.fullUpTo(format.volume(segment.toMb), words.per(model.period));
    case 'claimed':
      return strip.claimed(missing);
    case 'block':
      return strip.excluded;
    default:
      return input.data.kind === 'unlimited' ? strip.soldUnlimited : strip.unknownFromStart(missing);
  }
}

/** Clause of a later band; the band that only marks an unknown threshold has none. `per` is null once the sentence has said it. */
function clause(segment: Segment, per: string | null, input: StripInput, m: TariffMessages): string | null {
  const { strip, format } = m;
  const missing = unstated(gapOf(input), m);
  const effects = segment.lanes.map(({ tier }) => (tier ? effectWords(tier, gapOf(input), m) : strip.effects.unspecified(missing)));
  const effect = [...new Set(effects)].join(strip.also);
  if (segment.fromMb === null) return segment.lanes.every((lane) => lane.tier === null) ? null : strip.fromUnknown(missing, effect);
  return segment.fromMb === 0 ? strip.fromStart(effect) : strip.from(format.volume(segment.fromMb), per, effect);
}

function otherSentences(tiers: readonly WireTier[], input: StripInput, m: TariffMessages): string[] {
  const scopes = [...new Set(tiers.map((tier) => tier.scope))];
  return scopes.map((scope) => {
    const clauses = tiers.filter((tier) => tier.scope === scope).map((tier) => tierWords(tier, gapOf(input), m));
    return m.strip.scope(m.words.scopes[scope], clauses.join(m.strip.separator)) + m.strip.end;
  });
}

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** The whole strip in words, one sentence for the bar and one for each other scope. */
export function stripText(model: StripModel, input: StripInput, m: TariffMessages): string {
  const per = m.words.per(model.period);
  const clauses: (string | null)[] = [];
  for (const [index, segment] of model.segments.entries()) {
    const said = clauses.some((text) => text?.includes(per));
    clauses.push((index === 0 ? opening(segment, model, input, m) : null) ?? clause(segment, said ? null : per, input, m));
  }
  const main = capitalised(clauses.filter((text) => text !== null).join(m.strip.separator)) + m.strip.end;
  return [main, ...otherSentences(model.others, input, m)].join(m.lang === 'zh' ? '' : ' ');
}
