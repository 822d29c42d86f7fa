/** One plan of the list in words: everything its template would otherwise have to work out. */
import { axisFor } from '../charts/axis.ts';
import { tariffStrip } from '../charts/strip.ts';
import type { CostQuestion } from '../core/cost/types.ts';
import type { FinderRow } from '../core/finder/types.ts';
import type { PlanCard } from '../core/model/card.ts';
import { gapOf } from '../core/model/gap.ts';
import { verdictSlug } from '../core/search/facets.ts';
import { gapWords, pathFor, perMonth, shortSpanWords, type Messages } from '../i18n/index.ts';
import { thresholdWords } from '../i18n/measure-words.ts';
import { cached } from './cached.ts';

/** Pattern ids of the list's strips, drawn once for all of them. */
export const STRIP_PREFIX = 'finder';

/** As wide as its column in the list (17rem), so that its text keeps its size there. */
const STRIP_WIDTH = 272;

/** What stays the same whatever is asked. */
interface CardView {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  /** BCP 47 language the name is written in, where its script tells; undefined for Latin names. */
  readonly nameLang: string | undefined;
  readonly maker: string;
  readonly price: string;
  readonly data: string;
  readonly verdict: { readonly slug: string; readonly label: string; readonly why: string } | null;
  readonly excerpt: boolean;
  readonly date: string;
  readonly strip: { readonly svg: string; readonly text: string };
}

export interface ResultView extends CardView {
  readonly rank: number;
  /** Total for the months asked; "at least …" where it is known only in part. */
  readonly total: string;
  readonly totalKnown: boolean;
  /** The total by month; null where nothing of it is known. */
  readonly perMonth: string | null;
  readonly fullSpeed: string;
  /** The day the first threshold is hit; null where none is. */
  readonly threshold: string | null;
  /** "Not known: …"; null when nothing is missing. */
  readonly gaps: string | null;
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

function dataText({ data, coverage }: PlanCard, { islands: { card }, format, words }: Messages): string {
  if (data.kind === 'unlimited') return card.unlimited;
  if (data.kind === 'excluded') return card.noData;
  if (data.kind === 'not-stated' || data.mb === null) return coverage === 'excerpt' ? card.dataNotInExcerpt : card.dataNotStated;
  return data.period === null ? format.volume(data.mb) : card.price(format.volume(data.mb), words.per(data.period));
}

const verdictOf = (card: PlanCard, { words }: Messages): CardView['verdict'] =>
  card.verdict && { slug: verdictSlug(card.verdict), ...words.verdicts[card.verdict] };

function cardView(card: PlanCard, maxMb: number, m: Messages, base: string): CardView {
  const options = { size: 'small', width: STRIP_WIDTH, prefix: STRIP_PREFIX, defs: false, axis: { maxMb } } as const;
  return {
    id: card.id,
    href: pathFor(m.lang, `/plans/${card.id}/`, base),
    name: card.name,
    nameLang: scriptLanguage(card.name),
    maker: [card.carrier, card.country === null ? null : m.format.country(card.country), card.region].filter(Boolean).join(' · '),
    price: m.islands.card.printed(priceText(card, m)),
    data: dataText(card, m),
    verdict: verdictOf(card, m),
    excerpt: card.coverage === 'excerpt',
    date: card.asOf === null ? m.words.undated : m.words.asOf(m.format.date(card.asOf)),
    strip: tariffStrip(card, m, options),
  };
}

/** Strips are drawn once: a list that is only put into another order draws none again. */
const remembered = cached<CardView>(400);

function fullSpeedText(mb: number | null, { usage }: CostQuestion, { islands: { card }, format }: Messages): string {
  if (mb === null) return card.fullSpeedUnknown;
  if (mb >= usage.dataMb + usage.hotspotMb) return card.fullSpeedAll;
  return mb === 0 ? card.fullSpeedNone : card.fullSpeed(format.volume(Math.floor(mb)));
}

/**
 * A row as it stands in the list.
 * @param axisMb the largest volume any strip of the list shows, in MB
 */
export function resultView(row: FinderRow, question: CostQuestion, axisMb: number, m: Messages, base: string): ResultView {
  const { card, outcome } = row;
  const { maxMb } = axisFor(axisMb);
  const view = remembered(`${m.lang} ${maxMb} ${base} ${card.id}`, () => cardView(card, maxMb, m, base));
  const gap = gapOf(card);
  const share = perMonth(outcome, question.months);
  return {
    ...view,
    rank: row.rank,
    total: shortSpanWords(outcome.total, outcome, gap, m),
    totalKnown: outcome.total.high === outcome.total.low,
    perMonth: outcome.total.high === null ? null : m.cost.perMonth(shortSpanWords(share.total, share, gap, m)),
    fullSpeed: fullSpeedText(outcome.fullSpeedMb, question, m),
    threshold: row.threshold && thresholdWords({ threshold: row.threshold, fullSpeedMb: outcome.fullSpeedMb }, m),
    gaps: gapWords(outcome.gaps, m),
  };
}
