/** One plan of the list in words: everything its template would otherwise have to work out. */
import { tariffStrip } from '../charts/strip.ts';
import type { PlanCard } from '../core/model/card.ts';
import { verdictSlug } from '../core/search/facets.ts';
import { pathFor, type Messages } from '../i18n/index.ts';

/** Pattern ids of the list's strips, drawn once for all of them. */
export const STRIP_PREFIX = 'finder';

/** As wide as its column in the list (17rem), so that its text keeps its size there. */
const STRIP_WIDTH = 272;

export interface ResultView {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  /** BCP 47 language the name is written in, where its script tells; undefined for Latin names. */
  readonly nameLang: string | undefined;
  readonly maker: string;
  readonly price: string;
  readonly priceKnown: boolean;
  /** Null where it would repeat the price or cannot be told. */
  readonly per30: string | null;
  readonly data: string;
  readonly verdict: { readonly slug: string; readonly label: string; readonly why: string } | null;
  readonly excerpt: boolean;
  readonly date: string;
  readonly strip: { readonly svg: string; readonly text: string };
}

/** The language a name is written in, as far as its script tells. */
export function scriptLanguage(name: string): string | undefined {
  if (/\p{Script=Hangul}/u.test(name)) return 'ko';
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name)) return 'ja';
  return /\p{Script=Han}/u.test(name) ? 'zh' : undefined;
}

/** "US$30 per month", or that the price is not stated. */
export function priceText(
  { price, coverage }: Pick<PlanCard, 'price' | 'coverage'>,
  { islands: { card }, format, words }: Messages,
): string {
  if (price === null) return coverage === 'excerpt' ? card.noPriceExcerpt : card.noPrice;
  const amount =
    price.currency === null ? `${format.money(price.amount, null)} (${card.currencyUnknown})` : format.money(price.amount, price.currency);
  return card.price(amount, words.per(price.period));
}

function per30Text({ price, per30 }: PlanCard, { islands: { card }, format }: Messages): string | null {
  if (price === null || per30 === null || price.period === 'month' || price.period === '30d') return null;
  return card.per30(format.money(per30, price.currency));
}

function dataText({ data, coverage }: PlanCard, { islands: { card }, format, words }: Messages): string {
  if (data.kind === 'unlimited') return card.unlimited;
  if (data.kind === 'excluded') return card.noData;
  if (data.kind === 'not-stated' || data.mb === null) return coverage === 'excerpt' ? card.dataNotInExcerpt : card.dataNotStated;
  return data.period === null ? format.volume(data.mb) : card.price(format.volume(data.mb), words.per(data.period));
}

const verdictOf = (card: PlanCard, { words }: Messages): ResultView['verdict'] =>
  card.verdict && { slug: verdictSlug(card.verdict), ...words.verdicts[card.verdict] };

/** A card as it stands in the list. */
export function resultView(card: PlanCard, m: Messages, base: string): ResultView {
  const strip = tariffStrip(card, m, { size: 'small', width: STRIP_WIDTH, prefix: STRIP_PREFIX, defs: false });
  return {
    id: card.id,
    href: pathFor(m.lang, `/plans/${card.id}/`, base),
    name: card.name,
    nameLang: scriptLanguage(card.name),
    maker: [card.carrier, card.country === null ? null : m.format.country(card.country), card.region].filter(Boolean).join(' · '),
    price: priceText(card, m),
    priceKnown: card.price !== null,
    per30: per30Text(card, m),
    data: dataText(card, m),
    verdict: verdictOf(card, m),
    excerpt: card.coverage === 'excerpt',
    date: card.asOf === null ? m.words.undated : m.words.asOf(m.format.date(card.asOf)),
    strip,
  };
}
