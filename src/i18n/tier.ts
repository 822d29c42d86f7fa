/** Policy tiers in words: "slowed to 1 Mbit/s", "from 20 GB per month slowed to 1 Mbit/s". */
import type { Gap } from '../core/model/gap.ts';
import type { WireTier } from '../core/model/wire.ts';
import type { TariffMessages } from './index.ts';

/** "not stated" of a carrier's file; "not in the fact sheet" of an excerpt; of fine print in a language not read yet, just that. */
export function unstated(gap: Gap, { words }: TariffMessages): string {
  if (gap === 'unread') return words.unread;
  return gap === 'excerpt' ? words.notInExcerpt : words.notStated;
}

function throttleWords(tier: WireTier, missing: string, { strip: { effects }, format }: TariffMessages): string {
  return tier.down_kbps === null ? effects.throttleUnknown(missing) : effects.throttle(format.speed(tier.down_kbps));
}

/** "at most €60 per GB", "at most €600 in all": the limits of what is charged, each after a comma. */
function capWords(
  { charge_cap, unit_cap_price, unit_cap_mb, currency }: WireTier,
  { strip: { effects, comma }, format }: TariffMessages,
): string {
  const unit =
    unit_cap_price === null || unit_cap_mb === null
      ? ''
      : `${comma}${effects.unitCap(format.money(unit_cap_price, currency), format.unitVolume(unit_cap_mb))}`;
  return unit + (charge_cap === null ? '' : `${comma}${effects.cap(format.money(charge_cap, currency))}`);
}

function priceWords(tier: WireTier, missing: string, m: TariffMessages): string {
  const {
    strip: { effects },
    format,
  } = m;
  const kind = tier.action === 'bolt_on' ? 'bolt' : 'charge';
  const price = tier.price === null ? null : format.money(tier.price, tier.currency);
  const cap = capWords(tier, m);
  if (price === null) return effects[`${kind}Unknown`](missing) + cap;
  // "for each GB", but "1 GB at a time".
  const volume = kind === 'bolt' ? format.volume : format.unitVolume;
  const unit = tier.price_unit_mb === null ? null : volume(tier.price_unit_mb);
  return (unit === null ? effects[`${kind}Flat`](price) : effects[kind](price, unit)) + cap;
}

/** What a tier does, without its threshold. */
export function effectWords(tier: WireTier, gap: Gap, m: TariffMessages): string {
  const missing = unstated(gap, m);
  const { effects } = m.strip;
  switch (tier.action) {
    case 'full_speed':
      return effects.full;
    case 'throttle':
      return throttleWords(tier, missing, m);
    case 'deprioritize':
      return tier.down_kbps === null ? effects.deprioritise : effects.deprioritiseTo(m.format.speed(tier.down_kbps));
    case 'charge':
    case 'bolt_on':
      return priceWords(tier, missing, m);
    case 'block':
      return effects.block;
    case 'unspecified':
      return effects.unspecified(missing);
  }
}

/** A tier as a clause with its threshold and period. */
export function tierWords(tier: WireTier, gap: Gap, m: TariffMessages): string {
  const effect = effectWords(tier, gap, m);
  if (tier.from_mb === null) return m.strip.fromUnknown(unstated(gap, m), effect);
  if (tier.from_mb === 0) return m.strip.fromStart(effect);
  return m.strip.from(m.format.volume(tier.from_mb), m.words.per(tier.period), effect);
}
