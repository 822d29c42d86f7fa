/** Prices as they are printed, and per 30 days. */
import { per30Days } from '../../core/model/period.ts';
import type { WirePrice } from '../../core/model/wire.ts';
import type { CompareMessages } from '../../i18n/compare.ts';
import { figure, known, missing, type Read, type RowDef } from './row.ts';

function priceWords({ amount, currency, period }: WirePrice, { islands: { card }, format, words }: CompareMessages): string | null {
  if (amount === null) return null;
  const money = currency === null ? `${format.money(amount, null)} (${card.currencyUnknown})` : format.money(amount, currency);
  return period === null ? money : card.price(money, words.per(period));
}

const printed: Read = ({ plan }, m) => {
  const text = priceWords(plan.price, m);
  return text === null ? missing(plan, m) : known(text, m.words.taxes[plan.price.tax]);
};

/** Prices compare only in one currency and with the same said about tax. */
const per30: Read = ({ plan }, m) => {
  const { amount, currency, period, tax } = plan.price;
  if (amount === null || period === null) return missing(plan, m);
  const value = per30Days(amount, period);
  if (value === null) return known(m.compare.oneOff);
  return { ...known(m.format.money(value, currency)), figure: currency === null ? null : figure(value, `${currency} ${tax}`) };
};

const steps: Read = ({ plan }, m) => {
  const [only, second] = plan.price_steps;
  if (only?.kind === 'standard' && only.to_month === null && second === undefined) return known(m.compare.onePrice);
  const lines = plan.price_steps.flatMap((step) => {
    const text = priceWords(step, m);
    if (text === null) return [];
    const open = step.kind === 'introductory' && step.to_month === null;
    return [open ? m.compare.introOpen(text) : m.compare.step(step.from_month, step.to_month, text)];
  });
  return lines.length === 0 ? missing(plan, m) : known(...lines);
};

export const PRICE: readonly RowDef[] = [
  { key: 'price', better: null, read: printed },
  { key: 'per30', better: 'less', read: per30 },
  { key: 'steps', better: null, read: steps },
];
