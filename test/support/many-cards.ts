/**
 * A large made-up catalogue for benches and browser tests: about 60 countries, 600 carriers, names in many scripts, and terms
 * in the shares in which published files state or omit them. The first `n` cards are the same for every `count` ≥ n.
 */
import type { PlanCard } from '../../src/core/model/card.ts';
import { aCard } from './cards.ts';
import { CARRIERS, type Carrier } from './many/carriers.ts';
import { chance, type Chance } from './many/chance.ts';
import { COUNTRIES } from './many/countries.ts';
import { allowanceOf, chargesOf, dataOf, periodOf, priceOf, tiersOf, VOLUMES } from './many/terms.ts';
import { WORDS, type Words } from './many/words.ts';

/** Country numbers repeated by their share. */
const SHARES = COUNTRIES.flatMap(({ share }, at) => Array.from({ length: share }, () => at));
const DATES = ['2025-12-25', '2026-03-01', '2026-06', '2025', '2024-11-30', null];

const volumeName = (mb: number, { gap }: Words): string =>
  mb >= 1_000_000 ? `${mb / 1_000_000}TB` : mb >= 1000 ? `${mb / 1000}${gap === '' ? 'GB' : ' GB'}` : `${mb}MB`;

/** A name as carriers write them: a series, sometimes a level, the volume, the price or the region. */
function nameOf(next: Chance, { brands, country }: Carrier, { price, data }: Pick<PlanCard, 'price' | 'data'>): string {
  const words = WORDS[country.language];
  const series = next.often(45) ? next.pick(brands) : next.pick(words.series);
  const second = next.often(30) ? next.pick(words.series) : '';
  const level = next.often(60) ? next.pick(words.levels) : '';
  const volume = data.mb !== null && next.often(65) ? volumeName(data.mb, words) : '';
  const amount = price !== null && next.often(words.gap === '' ? 70 : 15) ? `${price.amount}${words.currencyWord}` : '';
  const tail = next.pick([
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '5G',
    `(${next.pick(words.regions)})`,
    `- ${2 + next.below(4)} Lines`,
    '4G',
    '(2025)',
  ]);
  const parts = [series, second === series ? '' : second, level, volume, amount].filter(Boolean).join(words.gap);
  return tail === '' ? parts : `${parts}${/^[(]/.test(tail) ? words.gap : ' '}${tail}`;
}

const UNITS = [50, 100, 200, 300, 500, 1000, 2000];

type Sold = Pick<PlanCard, 'claim' | 'verdict' | 'coverage'>;

function soldAs(next: Chance, { country }: Carrier, { data, tiers }: Pick<PlanCard, 'data' | 'tiers'>): Sold {
  const coverage = next.often(45) ? 'full' : 'excerpt';
  if (data.kind !== 'unlimited') return { claim: null, verdict: null, coverage };
  const claim = next.pick(WORDS[country.language].unlimited);
  const main = tiers.filter(({ scope }) => scope === 'data');
  const known = main.every(({ from_mb, action, down_kbps }) => from_mb !== null && (action !== 'throttle' || down_kbps !== null));
  if (main.some(({ action }) => action === 'full_speed')) return { claim, verdict: 'truly unlimited (stated)', coverage };
  if (main.length === 0) return { claim, verdict: coverage === 'full' ? 'hidden' : 'not established', coverage };
  return { claim, verdict: next.often(2) ? 'contradictory' : known ? 'explicit' : 'partly hidden', coverage };
}

function oneCard(at: number, next: Chance): PlanCard {
  const carrier = next.pick(CARRIERS[next.pick(SHARES)] ?? []);
  const { country, id: carrierId } = carrier;
  const period = periodOf(next);
  const money = priceOf(next, country, period);
  const data = dataOf(next, period);
  const tiers = tiersOf(next, country, data, period);
  const name = nameOf(next, carrier, { price: money.price, data });
  const voice = allowanceOf(next, period, UNITS, 18, 20);
  const sms = allowanceOf(next, period, UNITS, 10, 15);
  return aCard({
    id: `${carrierId}-${String(at).padStart(6, '0')}`,
    name,
    carrier: carrier.name,
    carrierId,
    country: next.often(1) ? null : country.code,
    service: next.pick(['mobile', 'mobile', 'mobile', 'mobile', 'mobile', 'mobile', 'fixed', 'fixed', 'fixed', 'satellite']),
    payment: next.pick([null, null, null, 'prepaid', 'postpaid']),
    ...money,
    charges: chargesOf(next, country),
    otherCurrency: next.often(1),
    commitment: next.pick([null, null, null, null, null, null, 0, 0, 12, 24, 24, 36]),
    validity: next.often(3) ? next.pick(['30d', '90d', '365d']) : null,
    data,
    hotspot: allowanceOf(next, period, VOLUMES, 4, 1),
    roaming: allowanceOf(next, period, [500, 1000, 3000, 10_000], 5, 0),
    voice,
    sms,
    voiceOverage: next.often(20) ? `${next.pick(['0.05', '0.1', '0.15', '0.19', '0.35'])}/min` : null,
    smsOverage: next.often(15) ? `${next.pick(['0.09', '0.1', '0.15'])}/SMS` : null,
    fiveG: /5G/.test(name) || next.often(6),
    tiers,
    ...soldAs(next, carrier, { data, tiers }),
    asOf: next.pick(DATES),
    region: next.often(6) ? next.pick(WORDS[country.language].regions) : null,
  });
}

/** `count` complete plan cards, the same every time for the same seed. */
export function manyCards(count: number, seed = 20_261_122): PlanCard[] {
  const next = chance(seed);
  return Array.from({ length: count }, (_, at) => oneCard(at, next));
}
