/** How data beyond the allowance is priced beside the data inside it. */
import { moneyToNumber, type Plan } from '../../model/index.ts';

/** From this many times the price inside the allowance a note is made. Our own mark: no text names a figure. */
export const FAR_ABOVE = 10;

/** Price of a byte beyond the allowance ÷ price of one inside it; null where either is not stated for the same period. */
export function overageRatio({ prices, data, tiers }: Plan): number | null {
  const standard = prices.find(({ kind }) => kind === 'standard');
  const bytes = data.volume?.bytes ?? 0;
  if (standard === undefined || bytes === 0 || (data.period !== null && data.period !== standard.period)) return null;
  const inside = moneyToNumber(standard.amount) / bytes;
  const charged = tiers.find((tier) => tier.scope === 'data' && tier.price !== null && tier.priceVolume !== null);
  if (inside === 0 || !charged?.price || !charged.priceVolume?.bytes) return null;
  if (charged.price.currency !== standard.amount.currency) return null;
  return moneyToNumber(charged.price) / charged.priceVolume.bytes / inside;
}
