/** Targets that values alone suggest, where the header says nothing. Weak by design: a header that names something wins. */
import type { Target } from '../../model/index.ts';
import type { ColumnStats } from './column-stats.ts';

export interface ValueHint {
  readonly target: Target;
  readonly score: number;
  readonly reason: string;
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** What the values suggest, strongest first. */
export function hintsByValues({ share, distinct, medianLength, filled }: ColumnStats): ValueHint[] {
  if (filled === 0) return [];
  const short = 1 - share.prose;
  const rules: readonly (readonly [boolean, Target, number, string])[] = [
    [share['currency-code'] >= 0.8, 'currency', 0.6, `${percent(share['currency-code'])} of the cells are ISO 4217 codes`],
    [share['country-code'] >= 0.8, 'country', 0.5, `${percent(share['country-code'])} of the cells are two capital letters`],
    [share.payment >= 0.6, 'payment', 0.62, `${percent(share.payment)} of the cells say prepaid or postpaid`],
    [share.service >= 0.7, 'service', 0.5, `${percent(share.service)} of the cells name a kind of access`],
    [share.money * short >= 0.6, 'price', 0.45, `${percent(share.money)} of the cells are amounts with a currency`],
    [share.volume * short >= 0.6, 'data_allowance', 0.45, `${percent(share.volume)} of the cells are data volumes`],
    [share.speed * short >= 0.6, 'speed_down', 0.44, `${percent(share.speed)} of the cells are speeds`],
    [share.prose >= 0.4, 'terms', 0.45, `${percent(share.prose)} of the cells are whole sentences`],
    [share.url >= 0.6, 'plan_url', 0.42, `${percent(share.url)} of the cells are web addresses`],
    [share.phone >= 0.7, 'support_phone', 0.42, `${percent(share.phone)} of the cells are telephone numbers`],
    [share.period >= 0.7, 'price_period', 0.42, `${percent(share.period)} of the cells are periods`],
    [share.tax >= 0.7, 'tax', 0.4, `${percent(share.tax)} of the cells say whether tax is included`],
    [share.duration >= 0.7, 'validity', 0.32, `${percent(share.duration)} of the cells are lengths of time`],
    [share.date >= 0.7, 'as_of', 0.32, `${percent(share.date)} of the cells are dates`],
    [
      share.id >= 0.8 && distinct >= 0.95 && filled > 1 && share.number < 0.2,
      'plan_id',
      0.41,
      'every cell is another code of letters and digits',
    ],
    [
      share.text >= 0.7 && distinct >= 0.6 && short >= 0.7 && share['yes-no'] < 0.3 && medianLength >= 2 && medianLength <= 60,
      'plan_name',
      0.4 + 0.02 * distinct,
      `${percent(distinct)} of the cells are different short texts`,
    ],
  ];
  return rules
    .filter(([holds]) => holds)
    .map(([, target, score, reason]) => ({ target, score, reason }))
    .sort((a, b) => b.score - a.score);
}
