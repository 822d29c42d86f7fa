/** What can be found about a plan: its card as fields of text. */
import type { PlanCard } from '../model/card.ts';
import type { Verdict } from '../model/plan.ts';
import type { WireAction } from '../model/wire.ts';

/** Fields with their weight: a hit in a name counts more than one in the words that describe the plan. Few texts differ in all fields but the name. */
export const WEIGHTS = { name: 4, carrier: 3, place: 2, about: 1, limits: 1 } as const;
export type Field = keyof typeof WEIGHTS;
export const FIELDS = Object.keys(WEIGHTS) as readonly Field[];
export type SearchDocument = Readonly<Record<Field, string>>;

/** Languages in which a country's name is found. */
const NAME_LANGUAGES = ['en', 'zh', 'zh-Hant', 'de', 'es', 'fr', 'it', 'ja', 'ko', 'pt'];
const displayNames = NAME_LANGUAGES.map((language) => new Intl.DisplayNames([language], { type: 'region' }));
/** Short and older names that people type. */
const ALIASES: Readonly<Record<string, string>> = {
  US: 'USA America',
  GB: 'UK Britain England',
  NL: 'Holland',
  AE: 'UAE Emirates',
  CZ: 'Czech Republic',
  KR: 'Korea',
};
/** Looking a name up is slow, and a catalogue has few countries. */
const knownNames = new Map<string, string>();

function countryNames(country: string): string {
  const names =
    knownNames.get(country) ?? [country, ALIASES[country] ?? '', ...displayNames.map((language) => language.of(country) ?? '')].join(' ');
  knownNames.set(country, names);
  return names;
}

const ACTION_WORDS: Readonly<Record<WireAction, string>> = {
  full_speed: '',
  throttle: 'throttled throttle slowed reduced speed 限速 降速',
  deprioritize: 'deprioritised deprioritized priority congestion 降低优先级 拥塞',
  charge: 'overage charge extra 套外 超出收费 计费',
  bolt_on: 'bolt-on add-on pack 加油包 叠加包',
  block: 'blocked stopped 断网 停止上网',
  unspecified: 'unspecified limit 未说明',
};

const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  explicit: 'explicit limits stated 明示',
  'truly unlimited (stated)': 'truly unlimited stated 真正不限量',
  'partly hidden': 'partly hidden 部分未明示',
  hidden: 'hidden undisclosed 未明示',
  contradictory: 'contradictory 自相矛盾',
  'not established': 'not established 无法判定',
};

const SERVICE_WORDS: Readonly<Record<string, string>> = {
  mobile: 'mobile wireless cellular 手机 蜂窝',
  fixed: 'fixed broadband home internet 固网 宽带',
  satellite: 'satellite 卫星',
};
const PAYMENT_WORDS: Readonly<Record<string, string>> = { prepaid: 'prepaid pay-as-you-go 预付费', postpaid: 'postpaid contract 后付费' };

const place = (card: PlanCard): string => `${card.country === null ? '' : countryNames(card.country)} ${card.region ?? ''}`;

/** A volume as people type it: 20000 MB is looked for as "20GB". */
const volume = (mb: number | null): string => (mb === null || mb === 0 ? '' : mb >= 1000 ? `${mb / 1000}GB` : `${mb}MB`);
const speed = (kbps: number | null): string => (kbps === null ? '' : kbps >= 1000 ? `${kbps}kbps ${kbps / 1000}Mbps` : `${kbps}kbps`);

/** What people call any plan: "prepaid plan" asks for no more than "prepaid". */
const EVERY_PLAN = 'plan tariff 套餐 资费';

/** How the plan is sold: the words of its claim, verdict, service and payment. */
function about(card: PlanCard): string {
  const unlimited = card.data.kind === 'unlimited' || card.claim !== null ? 'unlimited 无限 不限量' : '';
  const verdict = card.verdict === null ? '' : VERDICT_WORDS[card.verdict];
  const kind = [SERVICE_WORDS[card.service ?? ''] ?? '', PAYMENT_WORDS[card.payment ?? ''] ?? '', card.fiveG ? '5G' : ''];
  return [EVERY_PLAN, card.claim ?? '', unlimited, verdict, ...kind].filter(Boolean).join(' ');
}

/** How much it includes, and what happens then. */
function limits(card: PlanCard): string {
  const tiers = card.tiers.flatMap((tier) => [ACTION_WORDS[tier.action], volume(tier.from_mb), speed(tier.down_kbps)]);
  return [volume(card.data.mb), ...tiers].filter(Boolean).join(' ');
}

/** The searchable form of a plan: per field the text to be split into words, in English and Chinese. */
export function searchDocument(card: PlanCard): SearchDocument {
  return { name: card.name, carrier: card.carrier, place: place(card), about: about(card), limits: limits(card) };
}
